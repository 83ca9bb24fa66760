import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useKaiban } from '../shared/api/kaiban.tsx';
import { dateTime } from '../shared/format.ts';
import { LightBadge } from '../shared/ui/LightBadge.tsx';
import { Loading } from '../shared/ui/Loading.tsx';
import { Page } from '../shared/ui/Page.tsx';
import { ProblemAlert } from '../shared/ui/ProblemAlert.tsx';
import { statusLook } from '../shared/ui/status-look.ts';
import { useTexts } from '../shared/use-texts.ts';
import { DraftList } from './drafts/DraftList.tsx';

/** The applicant's own drafts and cases, the newest first. */
export function CasesPage() {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const list = useInfiniteQuery({
    queryKey: ['cases'],
    queryFn: ({ pageParam }) => kaiban.listCases({ limit: 20, ...(pageParam && { cursor: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    refetchInterval: 10_000,
  });
  const cases = list.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <Page title={t('cases.title')}>
      <DraftList />
      <h2>{t('cases.accepted')}</h2>
      {list.isPending && <Loading />}
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.isSuccess && cases.length === 0 && (
        <div className="card">
          <p>{t('cases.none')}</p>
          <Link className="button primary" to="/apply">
            {t('home.start')}
          </Link>
        </div>
      )}
      {cases.map((one) => (
        <article className="card" key={one.id}>
          <h3>
            <Link to={`/cases/${one.id}`}>{one.name}</Link>
          </h3>
          <p className="row">
            <span className={`badge ${statusLook[one.status]}`}>{t(`status.${one.status}`)}</span>
            <span>{t('case.accepted', { time: dateTime(one.acceptedAt) })}</span>
            {one.endedAt ? (
              <span>{t('case.ended', { time: dateTime(one.endedAt) })}</span>
            ) : (
              <span>
                <LightBadge light={one.light} dueAt={one.dueAt} />{' '}
                {t('case.due', { time: dateTime(one.dueAt) })}
                {one.provisionalUntil && ` · ${t('case.provisional', { year: one.provisionalUntil })}`}
              </span>
            )}
          </p>
          {one.creditCode && (
            <p>
              {t('fact.creditCode')} <span className="mono">{one.creditCode}</span>
            </p>
          )}
        </article>
      ))}
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('page.more')}
        </Button>
      )}
    </Page>
  );
}
