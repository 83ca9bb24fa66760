import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { useMove } from '../../shared/api/use-move.ts';
import { ConfirmButton } from '../../shared/ui/ConfirmButton.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { entityTypes, type EntityType } from '../apply/kinds.ts';

type Props = {
  /** Begins an application under the name, of the kind for which it is kept. */
  readonly onUse: (name: string, entityType: EntityType | undefined) => void;
};

/** The names that the applicant keeps, each with its last day: to apply with, or to give back. */
export function KeptNames({ onUse }: Props) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const list = useQuery({
    queryKey: ['kept-names'],
    queryFn: () => kaiban.listKeptNames({ limit: 20 }),
  });
  const release = useMove((keptNameId: string, idempotencyKey) =>
    kaiban.releaseKeptName({ keptNameId }, { idempotencyKey }),
  );
  const kept = list.data?.entries.filter(({ state }) => state === 'kept') ?? [];
  if (kept.length === 0) return <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <section className="card narrow" data-kept-names>
      <h2>{t('keptName.title')}</h2>
      {kept.map(({ id, name, until, ending, judgement }) => (
        <article key={id}>
          <h3>{name}</h3>
          <p>
            <span className={`badge ${ending ? 'orange' : 'done'}`}>
              {t('keptName.until', { day: until })}
            </span>
          </p>
          <p className="row">
            <Button
              type="primary"
              onClick={() =>
                onUse(
                  name,
                  entityTypes.find((type) => type === judgement.question.entityType),
                )
              }
            >
              {t('keptName.apply')}
            </Button>
            <ConfirmButton
              question={t('keptName.releaseQuestion')}
              consequence={t('keptName.releaseConsequence')}
              busy={release.isPending}
              onConfirm={() => release.mutate(id)}
            >
              {t('keptName.release')}
            </ConfirmButton>
          </p>
        </article>
      ))}
      <ProblemAlert error={release.error} />
    </section>
  );
}
