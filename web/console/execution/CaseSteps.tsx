import { useQuery } from '@tanstack/react-query';
import { pollEvery, useKaiban } from '../../shared/api/kaiban.tsx';
import type { Step } from '../../shared/api/shapes.ts';
import { dateTime } from '../../shared/format.ts';
import { Link } from 'react-router';
import { LedgerCard } from '../../shared/ui/LedgerCard.tsx';
import { LightBadge } from '../../shared/ui/LightBadge.tsx';
import { PartnerDrawCard } from '../../shared/ui/PartnerDrawCard.tsx';
import { HandOverDesk } from './HandOverDesk.tsx';
import { useTexts } from '../../shared/use-texts.ts';

/** The steps of the case with the work items behind them, whose time it was, and what is handed over after. */
export function CaseSteps({ caseId }: { readonly caseId: string }) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const { data } = useQuery({
    queryKey: ['case', caseId],
    queryFn: () => kaiban.readCase({ caseId }),
    refetchInterval: ({ state }) => (state.data?.endedAt ? 30_000 : pollEvery),
  });
  if (!data) return null;
  return (
    <>
      <section className="card" aria-labelledby="steps">
        <h2 id="steps">{t('case.steps')}</h2>
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{t('execution.step')}</th>
              <th scope="col">{t('queue.state')}</th>
              <th scope="col">{t('queue.left')}</th>
              <th scope="col">{t('execution.begin')}</th>
              <th scope="col">{t('execution.end')}</th>
            </tr>
          </thead>
          <tbody>
            {data.steps.map((step) => (
              <tr key={step.step}>
                <th scope="row" data-label={t('execution.step')}>
                  {step.workItemId ? (
                    <Link to={`/work-items/${step.workItemId}`}>{t(`step.${step.step}`)}</Link>
                  ) : (
                    <span>{t(`step.${step.step}`)}</span>
                  )}
                </th>
                <td data-label={t('queue.state')}>{t(`stepState.${step.state}`)}</td>
                <td data-label={t('queue.left')}>
                  {step.light === 'grey' ? '—' : <LightBadge light={step.light} dueAt={step.dueAt} />}
                </td>
                <td data-label={t('execution.begin')}>{step.startedAt ? dateTime(step.startedAt) : '—'}</td>
                <td data-label={t('execution.end')}>{endOf(step)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <LedgerCard ledger={data.ledger} reader="officer" />
      <HandOverDesk subject={data} />
      {data.partnerDraw && <PartnerDrawCard city={data.city} draw={data.partnerDraw} />}
    </>
  );

  /** When it ended, or when it will, as far as can be told. */
  function endOf({ endedAt, expectedAt }: Step): string {
    if (endedAt) return dateTime(endedAt);
    return expectedAt ? t('time.expected', { time: dateTime(expectedAt) }) : '—';
  }
}
