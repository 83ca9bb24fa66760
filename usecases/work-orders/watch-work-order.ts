import { loadCity } from '../../domain/cities/cities.ts';
import type { Ports } from '../../domain/ports.ts';
import type { DueEntry } from '../../domain/records.ts';
import { accept } from '../../domain/result.ts';
import { changeRecord } from '../change-record.ts';
import { noticeFor, type NoticeNeeds } from '../notices/notice-for.ts';

/** Comes back to a work order whose deadline has passed: it is marked and the supervisor told in one write, once. */
export async function watchWorkOrder(
  needs: Pick<Ports, 'workOrders'> & NoticeNeeds,
  { id }: DueEntry,
): Promise<void> {
  await changeRecord(
    { store: needs.workOrders, clock: needs.clock },
    id,
    'work-order-not-found',
    async ({ watchAt, ...stored }, at) => {
      if (watchAt === undefined || watchAt > at) return accept(undefined);
      const notice = await noticeFor(needs, {
        cause: `${id}.overdue`,
        template: 'work-order-overdue',
        to: { kind: 'user', id: loadCity(stored.city).supervisor.id },
        facts: { case: stored.caseId.slice(-6).toUpperCase() },
        link: '/console/work-orders',
      });
      return accept({ record: { ...stored, overdue: true }, notices: [notice] });
    },
  );
}
