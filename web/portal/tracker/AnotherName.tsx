import { Button, Input } from 'antd';
import { useState } from 'react';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { CaseView, WorkItem } from '../../shared/api/shapes.ts';
import { useMove } from '../../shared/api/use-move.ts';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { entityTypes } from '../apply/kinds.ts';
import { NameVerdictCard } from '../naming/NameVerdictCard.tsx';
import { SimilarNamePromise } from '../naming/SimilarNamePromise.tsx';
import { useNameVerdict } from '../naming/use-name-verdict.ts';

type Props = { readonly subject: CaseView; readonly item: WorkItem };

/** Somebody else was faster: the applicant chooses another name, and everything goes on. */
export function AnotherName({ subject, item }: Props) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const [name, setName] = useState('');
  // Given for one name, with the names that are similar to it in sight; for another name it is asked anew.
  const [promisedFor, setPromisedFor] = useState<string>();
  const entityType = entityTypes.find((type) => type === subject.entityType) ?? 'limited-company';
  // What was declared with the application holds for this name, too.
  const relations = item.facts['nameRelations'] as readonly object[] | undefined;
  const check = useNameVerdict({ city: subject.city, name, entityType, ...(relations && { relations }) });
  const needsPromise = check.verdict?.promiseNeeded === true;
  const isPromised = needsPromise && promisedFor === check.verdict?.name;
  const isReady = check.verdict?.verdict === 'free' && (isPromised || !needsPromise);
  const move = useMove((answer: { name: string; similarNameRisk?: boolean }, idempotencyKey) =>
    kaiban.completeWorkItem({ itemId: item.id, answer }, { idempotencyKey, ifMatch: item.version }),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) move.mutate({ name: name.trim(), ...(isPromised && { similarNameRisk: true }) });
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
      {needsPromise && (
        <SimilarNamePromise
          isGiven={isPromised}
          onChange={(isGiven) => setPromisedFor(isGiven ? check.verdict?.name : undefined)}
        />
      )}
      <ProblemAlert error={move.error} />
      <Button type="primary" htmlType="submit" loading={move.isPending} disabled={!isReady}>
        {t('yours.send')}
      </Button>
    </form>
  );
}
