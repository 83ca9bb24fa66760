import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { WorkItem } from '../../shared/api/shapes.ts';
import { useMove } from '../../shared/api/use-move.ts';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { entityTypes } from '../apply/kinds.ts';
import { NameVerdictCard } from '../naming/NameVerdictCard.tsx';
import { useNameVerdict } from '../naming/use-name-verdict.ts';

type Props = { readonly item: WorkItem; readonly entityType: string };

/** Somebody else was faster: the applicant chooses another name, and everything goes on. */
export function AnotherName({ item, entityType }: Props) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const [name, setName] = useState('');
  const [knowsRisk, setKnowsRisk] = useState(false);
  const check = useNameVerdict(name, entityTypes.find((type) => type === entityType) ?? 'limited-company');
  const move = useMove((answer: { name: string; similarNameRisk?: boolean }, idempotencyKey) =>
    kaiban.completeWorkItem({ itemId: item.id, answer }, { idempotencyKey, ifMatch: item.version }),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) move.mutate({ name: name.trim(), ...(knowsRisk && { similarNameRisk: true }) });
      }}
    >
      <p>{t('yours.nameHelp')}</p>
      <div className="field">
        <label htmlFor={`name-${item.id}`}>{t('field.name')}</label>
        <Input
          id={`name-${item.id}`}
          value={name}
          maxLength={100}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <NameVerdictCard name={name} onChoose={setName} {...check} />
      <p>
        <Checkbox checked={knowsRisk} onChange={(event) => setKnowsRisk(event.target.checked)}>
          {t('promise.similarNameRisk')}
        </Checkbox>
      </p>
      <ProblemAlert error={move.error} />
      <Button
        type="primary"
        htmlType="submit"
        loading={move.isPending}
        disabled={check.verdict?.verdict !== 'free'}
      >
        {t('yours.send')}
      </Button>
    </form>
  );
}
