import type { Caller } from '../../domain/callers.ts';
import type { NoticeOrder } from '../../domain/notices/notice.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import { moveWorkOrder as moved, type MoveDetails } from '../../domain/work-orders/moves.ts';
import type { WorkOrder, WorkOrderMove } from '../../domain/work-orders/work-order.ts';
import { changeRecord } from '../change-record.ts';
import { noticeFor, type NoticeNeeds } from '../notices/notice-for.ts';
import { workOrderView, type WorkOrderView } from '../views/work-order-view.ts';

/**
 * Moves a work order on; the applicant is told when it is closed, its new owner when he gets it. The notice is written
 * with the move, so that there is never the one without the other.
 */
export async function moveWorkOrder(
  needs: Pick<Ports, 'workOrders'> & NoticeNeeds,
  caller: Caller,
  { orderId, move, ...details }: { readonly orderId: string; readonly move: WorkOrderMove } & MoveDetails,
): Promise<Result<WorkOrderView>> {
  const { request } = caller;
  const changed = await changeRecord(
    { store: needs.workOrders, clock: needs.clock },
    orderId,
    'work-order-not-found',
    async (order, at) => {
      const next = moved(order, move, caller, details, at);
      if (!next.ok) return next;
      const notice = orderAfter(next.value, move);
      return accept({ record: next.value, notices: notice ? [await noticeFor(needs, notice)] : [] });
    },
    (order) => request && { caller: caller.id, ...request, body: workOrderView(order, caller) },
  );
  return changed.ok ? accept(workOrderView(changed.value, caller)) : changed;
}

function orderAfter(order: WorkOrder, move: WorkOrderMove): NoticeOrder | undefined {
  const { id, version, owner, from, caseId, kind } = order;
  const said = { cause: `${id}.v${version + 1}`, facts: { case: caseId.slice(-6).toUpperCase() } };
  if (move === 'assign' && owner !== undefined) {
    const to = { kind: 'user', id: owner } as const;
    return { ...said, template: 'work-order-assigned', to, link: '/console/work-orders' };
  }
  if (move !== 'close' || kind === 'callback') return undefined;
  const to = { kind: 'user', id: from } as const;
  return { ...said, template: 'work-order-closed', to, link: `/cases/${caseId}`, caseId };
}
