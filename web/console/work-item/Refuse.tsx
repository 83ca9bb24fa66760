import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { WorkItem } from '../../shared/api/shapes.ts';
import { useMove } from '../../shared/api/use-move.ts';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';

type Props = { readonly item: WorkItem; readonly onDone: () => void };
type Reason = { readonly code: string; readonly text: string };

/** Refuses with reasons from the catalogue of this kind of item, each explained. */
export function Refuse({ item, onDone }: Props) {
  const { t, pick } = useTexts();
  const kaiban = useKaiban();
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const codes = Object.keys(texts);
  const nameOf = (code: string) => {
    const reason = item.refusalReasons.find((one) => one.code === code);
    return reason ? pick(reason.text) : code;
  };
  const reasons: Reason[] = codes.map((code) => ({ code, text: texts[code]?.trim() ?? '' }));
  const isComplete = reasons.length > 0 && reasons.every(({ text }) => text !== '');
  const move = useMove((given: Reason[], idempotencyKey) =>
    kaiban.refuseWorkItem({ itemId: item.id, reasons: given }, { idempotencyKey, ifMatch: item.version }),
  );
  return (
    <form
      className="gap-top"
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) move.mutate(reasons, { onSuccess: onDone });
      }}
    >
      <fieldset className="field">
        <legend>{t('item.reasons')}</legend>
        <p className="help">{t('item.reasonsHelp')}</p>
        <Checkbox.Group
          className="choices"
          value={codes}
          options={item.refusalReasons.map(({ code, text }) => ({ value: code, label: pick(text) }))}
          onChange={(chosen) => setTexts(Object.fromEntries(chosen.map((code) => [code, texts[code] ?? ''])))}
        />
      </fieldset>
      {codes.map((code) => (
        <div className="field" key={code}>
          <label htmlFor={`reason-${code}`}>{t('item.explain', { reason: nameOf(code) })}</label>
          <Input.TextArea
            id={`reason-${code}`}
            rows={2}
            maxLength={1000}
            value={texts[code] ?? ''}
            onChange={(event) => setTexts({ ...texts, [code]: event.target.value })}
          />
        </div>
      ))}
      <ProblemAlert error={move.error} />
      <Button danger htmlType="submit" loading={move.isPending} disabled={!isComplete}>
        {t('item.confirmRefuse')}
      </Button>
    </form>
  );
}
