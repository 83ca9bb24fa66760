import { useQuery } from '@tanstack/react-query';
import { useKaiban } from '../api/kaiban.tsx';
import { money } from '../format.ts';
import { FactList } from '../ui/FactList.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { ProblemAlert } from '../ui/ProblemAlert.tsx';
import { useTexts } from '../use-texts.ts';

type Share = { readonly numerator: number; readonly denominator: number };

/** What became of the promise on the last thirty days; every rate shows from what it is made. */
export function StatisticsPage() {
  const { t, language, ofCode } = useTexts();
  const kaiban = useKaiban();
  const query = useQuery({
    queryKey: ['statistics'],
    queryFn: () => kaiban.readStatistics({ days: 30 }),
    refetchInterval: 60_000,
  });
  const data = query.data;
  const minutes = (seconds: number) => t('time.minutes', { minutes: Math.ceil(seconds / 60) });
  const share = ({ numerator, denominator }: Share) =>
    `${denominator === 0 ? '—' : `${Math.round((numerator / denominator) * 1000) / 10} %`} (${numerator} / ${denominator})`;
  return (
    <Page title={t('statistics.title')}>
      {query.isPending && <Loading />}
      <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      {data && (
        <>
          <p className="soft">{t('statistics.period', { from: data.from, to: data.to })}</p>
          <section className="card" data-statistics>
            <FactList
              facts={[
                [t('statistics.finished'), String(data.finished)],
                [t('statistics.withinPromise'), share(data.withinPromise)],
                [t('statistics.median'), minutes(data.serviceSeconds.median)],
                [t('statistics.ninety'), minutes(data.serviceSeconds.ninety)],
                [t('statistics.straightThrough'), share(data.straightThrough)],
                [t('statistics.good'), share(data.good)],
                [t('statistics.coverage'), share(data.coverage)],
                [t('statistics.visits'), share(data.atMostOneVisit)],
                [t('statistics.fees'), share(data.withoutFees)],
                [t('statistics.saved'), money(data.savedFen, language)],
              ]}
            />
          </section>
          <table className="list gap-top">
            <caption className="soft small">{t('statistics.steps')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('statistics.step')}</th>
                <th scope="col">{t('statistics.finished')}</th>
                <th scope="col">{t('statistics.median')}</th>
                <th scope="col">{t('statistics.ninety')}</th>
              </tr>
            </thead>
            <tbody>
              {data.steps.map(({ step, count, median, ninety }) => (
                <tr key={step}>
                  <th scope="row" data-label={t('statistics.step')}>
                    {ofCode('kind', step)}
                  </th>
                  <td data-label={t('statistics.finished')}>{count}</td>
                  <td data-label={t('statistics.median')}>{minutes(median)}</td>
                  <td data-label={t('statistics.ninety')}>{minutes(ninety)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Page>
  );
}
