import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { dateTime } from '../../shared/format.ts';
import { Loading } from '../../shared/ui/Loading.tsx';
import { Page } from '../../shared/ui/Page.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { HandOn } from './HandOn.tsx';

/** The people whom a helper helps, drawn for him by lot: open the application, or hand it on. */
export function HelpPage() {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const list = useQuery({
    queryKey: ['helped'],
    queryFn: () => kaiban.listHelped({ limit: 100 }),
    refetchInterval: 10_000,
  });
  const { entries = [] } = list.data ?? {};
  return (
    <Page title={t('helper.mine')}>
      {list.isPending && <Loading />}
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.isSuccess && entries.length === 0 && <p className="soft">{t('helper.none')}</p>}
      {entries.map(({ id, applicant, name, kind, until, caseId }) => (
        <article className="card" key={id} data-helped={id}>
          <h2>
            <Link to={`/help/${id}`}>{applicant}</Link>
          </h2>
          <p className="row">
            <span className="badge active">{t(`helpKind.${kind}`)}</span>
            <span>{caseId ? t('desk.submitted', { id: caseId }) : name || t('drafts.unnamed')}</span>
            <span className="soft">{t('helper.until', { until: dateTime(until) })}</span>
          </p>
          {caseId && kind === 'authority' && (
            <a className="button" href={`/cases/${caseId}`} target="_blank" rel="noreferrer">
              {t('helper.openCase')}
            </a>
          )}
          <HandOn applicationId={id} />
        </article>
      ))}
    </Page>
  );
}
