import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import type { InputOf } from '../../../client/client.ts';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { Loading } from '../../shared/ui/Loading.tsx';
import { Page } from '../../shared/ui/Page.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { WorkOrderCard } from './WorkOrderCard.tsx';

type Kind = NonNullable<InputOf<'listWorkOrders'>['kind']>;
const kinds = ['bad-rating', 'stuck', 'callback'] as const satisfies readonly Kind[];

/** Open work orders of a kind, the earliest deadline first; the kind is kept in the address. */
export function WorkOrdersPage() {
  const { t } = useTexts();
  const [search] = useSearchParams();
  const kaiban = useKaiban();
  const kind = kinds.find((one) => one === search.get('kind')) ?? 'bad-rating';
  const list = useQuery({
    queryKey: ['work-orders', kind],
    queryFn: () => kaiban.listWorkOrders({ kind, which: 'open', limit: 100 }),
    refetchInterval: 10_000,
  });
  const { entries = [] } = list.data ?? {};
  return (
    <Page title={t('orders.title')}>
      <nav aria-label={t('orders.kinds')}>
        <ul className="pages">
          {kinds.map((one) => (
            <li key={one}>
              <Link to={`/work-orders?kind=${one}`} aria-current={one === kind ? 'step' : undefined}>
                {t(`orderKind.${one}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {list.isPending && <Loading />}
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.isSuccess && entries.length === 0 && <p className="card">{t('orders.none')}</p>}
      {entries.map((order) => (
        <WorkOrderCard key={order.id} order={order} />
      ))}
    </Page>
  );
}
