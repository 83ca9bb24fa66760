import type { Caller } from '../domain/callers.ts';
import type { Ports } from '../domain/ports.ts';
import { accept, type Result } from '../domain/result.ts';
import { moveWorkOrder as moved, type MoveDetails } from '../domain/work-orders/moves.ts';
import type { WorkOrderMove } from '../domain/work-orders/work-order.ts';
import { changeRecord } from './change-record.ts';
import { sendNotice } from './send-notice.ts';
import { workOrderView, type WorkOrderView } from './views/work-order-view.ts';

/** Moves a work order on; the applicant is told when it is closed, its new owner when he gets it. */
export async function moveWorkOrder(
  needs: Pick<Ports, 'workOrders' | 'notices' | 'noticePreferences' | 'clock'>,
  caller: Caller,
  { orderId, move, ...details }: { readonly orderId: string; readonly move: WorkOrderMove } & MoveDetails,
): Promise<Result<WorkOrderView>> {
  const { request } = caller;
  const changed = await changeRecord(
    { store: needs.workOrders, clock: needs.clock },
    orderId,
    'work-order-not-found',
    (order, at) => {
      const next = moved(order, move, caller, details, at);
      return next.ok ? accept({ record: next.value }) : next;
    },
    (order) => request && { caller: caller.id, ...request, body: workOrderView(order, caller) },
  );
  if (!changed.ok) return changed;
  const { id, version, owner, from, caseId, kind } = changed.value;
  const facts = { case: caseId.slice(-6).toUpperCase() };
  const cause = `${id}.v${version}`;
  if (move === 'assign' && owner !== undefined) {
    const to = { kind: 'user', id: owner } as const;
    await sendNotice(needs, {
      cause,
      template: 'work-order-assigned',
      to,
      facts,
      link: '/console/work-orders',
    });
  }
  if (move === 'close' && kind !== 'callback') {
    const to = { kind: 'user', id: from } as const;
    await sendNotice(needs, {
      cause,
      template: 'work-order-closed',
      to,
      facts,
      link: `/cases/${caseId}`,
      caseId,
    });
  }
  return accept(workOrderView(changed.value, caller));
}
