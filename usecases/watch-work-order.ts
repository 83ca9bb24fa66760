import { loadCity } from '../domain/cities/cities.ts';
import type { Ports } from '../domain/ports.ts';
import type { DueEntry } from '../domain/records.ts';
import { accept } from '../domain/result.ts';
import { changeRecord } from './change-record.ts';
import { sendNotice } from './send-notice.ts';

/** Comes back to a work order whose deadline has passed: it is marked, and the supervisor is told, once. */
export async function watchWorkOrder(
  needs: Pick<Ports, 'workOrders' | 'notices' | 'noticePreferences' | 'clock'>,
  { id }: DueEntry,
): Promise<void> {
  const order = await needs.workOrders.find(id);
  if (!order) return;
  await sendNotice(needs, {
    cause: `${id}.overdue`,
    template: 'work-order-overdue',
    to: { kind: 'user', id: loadCity(order.city).supervisor.id },
    facts: { case: order.caseId.slice(-6).toUpperCase() },
    link: '/console/work-orders',
  });
  await changeRecord(
    { store: needs.workOrders, clock: needs.clock },
    id,
    'work-order-not-found',
    ({ watchAt, ...stored }, at) =>
      accept(watchAt === undefined || watchAt > at ? undefined : { record: { ...stored, overdue: true } }),
  );
}
