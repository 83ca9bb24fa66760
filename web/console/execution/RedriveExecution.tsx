import { Button } from 'antd';
import type { Execution } from '../../shared/api/shapes.ts';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { useMove } from '../../shared/api/use-move.ts';
import { useSession } from '../../shared/auth/use-session.ts';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';

/** Lets a failed execution go on from where it failed, for a supervisor; or says why that cannot be. */
export function RedriveExecution({ execution }: { readonly execution: Execution }) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const isSupervisor = useSession().roles.includes('supervisor');
  const redrive = useMove((_: undefined, idempotencyKey) =>
    kaiban.redriveExecution({ caseId: execution.case.id }, { idempotencyKey }),
  );
  if (!isSupervisor) return null;
  const { redriveHindrance: hindrance, redriveCount } = execution;
  return (
    <section className="card" aria-labelledby="redrive" data-redrive={hindrance ?? 'possible'}>
      <h2 id="redrive">{t('redrive.title')}</h2>
      <p className="soft">{t('redrive.help')}</p>
      {redriveCount > 0 && <p>{t('redrive.count', { number: redriveCount })}</p>}
      {hindrance ? (
        <p>{t(`redriveHindrance.${hindrance}`)}</p>
      ) : (
        <Button type="primary" loading={redrive.isPending} onClick={() => redrive.mutate(undefined)}>
          {t('redrive.confirm')}
        </Button>
      )}
      <ProblemAlert error={redrive.error} />
    </section>
  );
}
