import type { Caller } from '../../domain/callers.ts';
import type { Page, PageRequest, Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import { workOrderLists, type WorkOrderKind } from '../../domain/work-orders/work-order.ts';
import { workOrderView, type WorkOrderView } from '../views/work-order-view.ts';

/** Which work orders are wanted; an applicant sees all of his own, whatever he asks. */
export type WorkOrderQuery = PageRequest & {
  readonly kind: WorkOrderKind;
  readonly which: 'open' | 'closed';
};

/** Open work orders by deadline, or closed ones, the newest first; calls that are owed only to who makes them. */
export async function listWorkOrders(
  { workOrders }: Pick<Ports, 'workOrders'>,
  caller: Caller,
  { kind, which, ...page }: WorkOrderQuery,
): Promise<Result<Page<WorkOrderView>>> {
  const isApplicant = caller.roles.every((role) => role === 'applicant');
  const list = isApplicant ? workOrderLists.from(caller.id) : workOrderLists.of(kind, which);
  const newestFirst = isApplicant || which === 'closed';
  const { entries, next } = await workOrders.list(list, { ...page, newestFirst });
  const shown = isApplicant ? entries.filter((order) => order.kind !== 'callback') : entries;
  return accept({ entries: shown.map((order) => workOrderView(order, caller)), ...(next && { next }) });
}
