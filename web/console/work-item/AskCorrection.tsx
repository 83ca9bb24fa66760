import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { Finding, WorkItem } from '../../shared/api/shapes.ts';
import { useMove } from '../../shared/api/use-move.ts';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';

type Props = { readonly item: WorkItem; readonly onDone: () => void };
type Line = { readonly field: (typeof fields)[number]; readonly message: string; readonly remedy: string };

const fields = ['name', 'address', 'capitalFen', 'scope', 'people', 'members', 'organs'] as const;
const empty: Line = { field: 'name', message: '', remedy: '' };

/** One notice with everything that has to be corrected, by field (一次性告知); the clock stands still. */
export function AskCorrection({ item, onDone }: Props) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const [lines, setLines] = useState<readonly Line[]>([empty]);
  const [base, setBase] = useState('市场主体登记管理条例 art.19');
  const isComplete = lines.every(({ message, remedy }) => message.trim() && remedy.trim());
  const change = (index: number, part: Partial<Line>) =>
    setLines(lines.map((line, other) => (other === index ? { ...line, ...part } : line)));
  const move = useMove((findings: Finding[], idempotencyKey) =>
    kaiban.askCorrection({ itemId: item.id, findings }, { idempotencyKey, ifMatch: item.version }),
  );
  return (
    <form
      className="gap-top"
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete)
          move.mutate(
            lines.map((line) => asFinding(line, base)),
            { onSuccess: onDone },
          );
      }}
    >
      <p className="notice warn">{t('item.correctionOnce')}</p>
      {lines.map((line, index) => (
        <fieldset className="field" key={index}>
          <legend>{t('item.gap', { number: index + 1 })}</legend>
          <label htmlFor={`gap-${index}-field`}>{t('item.gapField')}</label>
          <Select
            id={`gap-${index}-field`}
            value={line.field}
            options={fields.map((value) => ({ value, label: t(`field.${value}`) }))}
            onChange={(field) => change(index, { field })}
          />
          <label htmlFor={`gap-${index}-message`}>{t('item.gapMessage')}</label>
          <Input.TextArea
            id={`gap-${index}-message`}
            rows={2}
            value={line.message}
            onChange={(event) => change(index, { message: event.target.value })}
          />
          <label htmlFor={`gap-${index}-remedy`}>{t('item.gapRemedy')}</label>
          <Input.TextArea
            id={`gap-${index}-remedy`}
            rows={2}
            value={line.remedy}
            onChange={(event) => change(index, { remedy: event.target.value })}
          />
        </fieldset>
      ))}
      <div className="field">
        <label htmlFor="gap-base">{t('decision.base')}</label>
        <Input id="gap-base" value={base} onChange={(event) => setBase(event.target.value)} />
      </div>
      <ProblemAlert error={move.error} />
      <div className="row">
        <Button onClick={() => setLines([...lines, empty])}>{t('item.gapAdd')}</Button>
        <Button type="primary" htmlType="submit" loading={move.isPending} disabled={!isComplete}>
          {t('item.confirmCorrection')}
        </Button>
      </div>
    </form>
  );
}

/** The officer writes in one language; both readers get his words. */
function asFinding({ field, message, remedy }: Line, base: string): Finding {
  const both = (text: string) => ({ zh: text.trim(), en: text.trim() });
  return { path: `/${field}`, rule: 'OFFICER', message: both(message), base, remedy: both(remedy) };
}
