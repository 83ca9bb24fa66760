import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import type { OutputOf } from '../../../client/client.ts';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { useMove } from '../../shared/api/use-move.ts';
import { dateTime } from '../../shared/format.ts';
import { LightBadge } from '../../shared/ui/LightBadge.tsx';
import { Loading } from '../../shared/ui/Loading.tsx';
import { Page } from '../../shared/ui/Page.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';

type Order = OutputOf<'listUnansweredOrders'>['entries'][number];

/** Orders that nobody has touched for five minutes, how their messages stand, and a way to send each again. */
export function UnansweredOrdersPage() {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const list = useQuery({
    queryKey: ['unanswered-orders'],
    queryFn: () => kaiban.listUnansweredOrders(),
    refetchInterval: 10_000,
  });
  const { entries = [] } = list.data ?? {};
  return (
    <Page title={t('unanswered.title')}>
      <p className="soft">{t('unanswered.what')}</p>
      {list.isPending && <Loading />}
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.isSuccess && entries.length === 0 && <p className="card">{t('unanswered.none')}</p>}
      {entries.length > 0 && (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{t('unanswered.order')}</th>
              <th scope="col">{t('unanswered.partner')}</th>
              <th scope="col">{t('unanswered.placedAt')}</th>
              <th scope="col">{t('unanswered.message')}</th>
              <th scope="col">{t('queue.left')}</th>
              <th scope="col">{t('unanswered.replay')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((order) => (
              <OrderRow key={order.id} order={order} />
            ))}
          </tbody>
        </table>
      )}
    </Page>
  );
}

function OrderRow({ order }: { readonly order: Order }) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const replay = useMove((_: undefined, idempotencyKey) =>
    kaiban.replayOrder({ itemId: order.id }, { idempotencyKey }),
  );
  const last = order.replays.at(-1);
  return (
    <tr data-unanswered={order.kind}>
      <th scope="row" data-label={t('unanswered.order')}>
        <Link to={`/executions/${order.caseId}`}>{order.subject}</Link> · {t(`kind.${order.kind}`)}
      </th>
      <td data-label={t('unanswered.partner')}>{order.partner}</td>
      <td data-label={t('unanswered.placedAt')}>{dateTime(order.placedAt)}</td>
      <td data-label={t('unanswered.message')}>
        {t(`orderDelivery.${order.delivery}`, { attempts: order.attempts })}
      </td>
      <td data-label={t('queue.left')}>
        <LightBadge light={order.light} dueAt={order.dueAt} />
      </td>
      <td data-label={t('unanswered.replay')}>
        <Button loading={replay.isPending} onClick={() => replay.mutate(undefined)}>
          {t('unanswered.sendAgain')}
        </Button>
        {last && (
          <p className="small">{t('unanswered.replayed', { by: last.by, time: dateTime(last.at) })}</p>
        )}
        <ProblemAlert error={replay.error} />
      </td>
    </tr>
  );
}
