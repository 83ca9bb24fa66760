import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { pollEvery, useKaiban } from '../shared/api/kaiban.tsx';
import type { Department, WorkItemSummary } from '../shared/api/shapes.ts';
import { dateTime } from '../shared/format.ts';
import { LightBadge } from '../shared/ui/LightBadge.tsx';
import { Loading } from '../shared/ui/Loading.tsx';
import { Page } from '../shared/ui/Page.tsx';
import { ProblemAlert } from '../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../shared/use-texts.ts';
import { NextItem } from './NextItem.tsx';

const departments = [
  'registry',
  'seal-maker',
  'bank',
  'tax',
  'applicant',
  'social-insurance',
  'housing-fund',
  'food',
] as const satisfies readonly Department[];

/** Open work items of a department, the least time left first; the department is kept in the address. */
export function QueuePage() {
  const { t } = useTexts();
  const [search] = useSearchParams();
  const kaiban = useKaiban();
  const department = departments.find((one) => one === search.get('department')) ?? 'registry';
  const queue = useInfiniteQuery({
    queryKey: ['work-items', department],
    queryFn: ({ pageParam }) =>
      kaiban.listWorkItems({ department, limit: 50, ...(pageParam && { cursor: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    refetchInterval: pollEvery,
  });
  const items = queue.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <Page title={t('queue.title')}>
      {department === 'registry' && <NextItem />}
      <nav aria-label={t('queue.departments')}>
        <ul className="pages">
          {departments.map((one) => (
            <li key={one}>
              <Link to={`/?department=${one}`} aria-current={one === department ? 'step' : undefined}>
                {t(`department.${one}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {queue.isPending && <Loading />}
      <ProblemAlert error={queue.error} onRetry={() => void queue.refetch()} />
      {queue.isSuccess && items.length === 0 && <p className="card">{t('queue.none')}</p>}
      {items.length > 0 && <Queue items={items} />}
      {queue.hasNextPage && (
        <Button loading={queue.isFetchingNextPage} onClick={() => void queue.fetchNextPage()}>
          {t('page.more')}
        </Button>
      )}
    </Page>
  );
}

function Queue({ items }: { readonly items: readonly WorkItemSummary[] }) {
  const { t, pick } = useTexts();
  return (
    <table className="list">
      <caption className="soft small">{t('queue.order', { number: items.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('queue.subject')}</th>
          <th scope="col">{t('queue.kind')}</th>
          <th scope="col">{t('queue.left')}</th>
          <th scope="col" aria-sort="ascending">
            {t('queue.due')} ▲
          </th>
          <th scope="col">{t('queue.state')}</th>
          <th scope="col">{t('overdue.owner')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row" data-label={t('queue.subject')}>
              <Link to={`/work-items/${item.id}`}>{item.subject}</Link>
            </th>
            <td data-label={t('queue.kind')}>
              {t(`kind.${item.kind}`)}
              {item.attempt > 1 && ` (${item.attempt})`}
            </td>
            <td data-label={t('queue.left')}>
              {item.state === 'awaiting-correction' ? (
                <LightBadge light="grey" />
              ) : (
                <LightBadge light={item.light} dueAt={item.dueAt} />
              )}
            </td>
            <td data-label={t('queue.due')}>{dateTime(item.dueAt)}</td>
            <td data-label={t('queue.state')}>
              {t(`itemState.${item.state}`)}
              {item.escalations > 0 && ` · ${t('queue.escalated', { times: item.escalations })}`}
            </td>
            <td data-label={t('overdue.owner')}>{item.owner ? pick(item.owner) : '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
