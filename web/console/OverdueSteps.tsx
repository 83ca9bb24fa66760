import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useKaiban } from '../shared/api/kaiban.tsx';
import { dateTime } from '../shared/format.ts';
import { LightBadge } from '../shared/ui/LightBadge.tsx';
import { ProblemAlert } from '../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../shared/use-texts.ts';

/** Every step whose promise has run out, with the name of who answers for it; and the proof that somebody answers for all. */
export function OverdueSteps({ city }: { readonly city: string | undefined }) {
  const { t, pick } = useTexts();
  const kaiban = useKaiban();
  const { data, error } = useQuery({
    queryKey: ['overdue', city],
    queryFn: () => kaiban.listOverdue(city === undefined ? {} : { city }),
    refetchInterval: 5_000,
  });
  if (!data) return <ProblemAlert error={error} />;
  return (
    <section className="card gap-top" aria-labelledby="overdue" data-overdue>
      <h2 id="overdue">{t('overdue.title')}</h2>
      <p className="soft small">
        {t('overdue.count', { overdue: data.entries.length, open: data.openSteps })}
        {t('form.comma')}
        <span className={data.withoutOwner > 0 ? 'badge red' : undefined}>
          {t('overdue.withoutOwner', { number: data.withoutOwner })}
        </span>
      </p>
      {data.entries.length > 0 && (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{t('queue.subject')}</th>
              <th scope="col">{t('queue.kind')}</th>
              <th scope="col">{t('overdue.owner')}</th>
              <th scope="col">{t('queue.due')}</th>
              <th scope="col">{t('queue.left')}</th>
            </tr>
          </thead>
          <tbody>
            {data.entries.map(({ id, subject, kind, owner, dueAt, light, escalations }) => (
              <tr key={id}>
                <th scope="row" data-label={t('queue.subject')}>
                  <Link to={`/work-items/${id}`}>{subject}</Link>
                </th>
                <td data-label={t('queue.kind')}>{t(`kind.${kind}`)}</td>
                <td data-label={t('overdue.owner')}>{owner ? pick(owner.name) : t('overdue.nobody')}</td>
                <td data-label={t('queue.due')}>{dateTime(dueAt)}</td>
                <td data-label={t('queue.left')}>
                  <LightBadge light={light} dueAt={dueAt} />
                  {escalations > 0 && ` · ${t('queue.escalated', { times: escalations })}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
