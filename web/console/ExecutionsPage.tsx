import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useKaiban } from '../shared/api/kaiban.tsx';
import type { CaseSummary } from '../shared/api/shapes.ts';
import { dateTime } from '../shared/format.ts';
import { LightBadge } from '../shared/ui/LightBadge.tsx';
import { Loading } from '../shared/ui/Loading.tsx';
import { Page } from '../shared/ui/Page.tsx';
import { ProblemAlert } from '../shared/ui/ProblemAlert.tsx';
import { statusLook } from '../shared/ui/status-look.ts';
import { useTexts } from '../shared/use-texts.ts';

const boards = ['running', 'ended'] as const;

/** Running executions by due time, or ended ones by the time of their end. */
export function ExecutionsPage() {
  const { t } = useTexts();
  const [search] = useSearchParams();
  const kaiban = useKaiban();
  const board = boards.find((one) => one === search.get('board')) ?? 'running';
  const list = useInfiniteQuery({
    queryKey: ['executions', board],
    queryFn: ({ pageParam }) =>
      kaiban.listExecutions({ board, limit: 50, ...(pageParam && { cursor: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    refetchInterval: 5_000,
  });
  const cases = list.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <Page title={t('executions.title')}>
      <nav aria-label={t('executions.boards')}>
        <ul className="pages">
          {boards.map((one) => (
            <li key={one}>
              <Link to={`/executions?board=${one}`} aria-current={one === board ? 'step' : undefined}>
                {t(`executions.${one}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {list.isPending && <Loading />}
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.isSuccess && cases.length === 0 && <p className="card">{t('executions.none')}</p>}
      {cases.length > 0 && <Cases cases={cases} board={board} />}
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('page.more')}
        </Button>
      )}
    </Page>
  );
}

type Board = (typeof boards)[number];

function Cases({ cases, board }: { readonly cases: readonly CaseSummary[]; readonly board: Board }) {
  const { t } = useTexts();
  return (
    <table className="list">
      <caption className="soft small">{t('executions.order')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('queue.subject')}</th>
          <th scope="col">{t('executions.status')}</th>
          <th scope="col">{t('queue.left')}</th>
          <th scope="col">{t('case.acceptedAt')}</th>
          <th scope="col" aria-sort={board === 'running' ? 'ascending' : 'descending'}>
            {t('executions.dueOrEnd')} {board === 'running' ? '▲' : '▼'}
          </th>
          <th scope="col">{t('fact.creditCode')}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((one) => (
          <tr key={one.id}>
            <th scope="row" data-label={t('queue.subject')}>
              <Link to={`/executions/${one.id}`}>{one.name}</Link>
            </th>
            <td data-label={t('executions.status')}>
              <span className={`badge ${statusLook[one.status]}`}>{t(`status.${one.status}`)}</span>
            </td>
            <td data-label={t('queue.left')}>
              {one.endedAt ? '—' : <LightBadge light={one.light} dueAt={one.dueAt} />}
            </td>
            <td data-label={t('case.acceptedAt')}>{dateTime(one.acceptedAt)}</td>
            <td data-label={t('executions.dueOrEnd')}>{dateTime(one.endedAt ?? one.dueAt)}</td>
            <td data-label={t('fact.creditCode')} className="mono">
              {one.creditCode ?? '—'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
