import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useKaiban } from '../shared/api/kaiban.tsx';
import { dateTime } from '../shared/format.ts';
import { ProblemAlert } from '../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../shared/use-texts.ts';

/** What the office did wrong towards applicants, the newest first. */
export function OfficeFaults() {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const faults = useQuery({
    queryKey: ['office-faults'],
    queryFn: () => kaiban.listOfficeFaults({ limit: 50 }),
    refetchInterval: 10_000,
  });
  const entries = faults.data?.entries ?? [];
  return (
    <section className="card gap-top" aria-labelledby="faults">
      <h2 id="faults">{t('office.faults')}</h2>
      <ProblemAlert error={faults.error} />
      {faults.isSuccess && entries.length === 0 && <p>{t('office.noFaults')}</p>}
      <ul>
        {entries.map(({ id, at, itemId, fault, notice, by }) => (
          <li key={id}>
            {dateTime(at)} ·{' '}
            <Link to={`/work-items/${itemId}`}>{t(`officeFault.${fault}`, { number: notice })}</Link> · {by}
          </li>
        ))}
      </ul>
    </section>
  );
}
