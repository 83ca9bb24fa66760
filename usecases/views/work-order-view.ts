import type { Caller } from '../../domain/callers.ts';
import { allowedWorkOrderMoves } from '../../domain/work-orders/moves.ts';
import type { WorkOrder, WorkOrderMove } from '../../domain/work-orders/work-order.ts';

/** A work order as somebody sees it, with what he may do now. */
export type WorkOrderView = Omit<WorkOrder, 'watchAt' | 'from'> & {
  readonly allowedMoves: readonly WorkOrderMove[];
};

/** See {@link WorkOrderView}. */
export function workOrderView(order: WorkOrder, reader: Caller): WorkOrderView {
  const { watchAt: _watch, from: _from, ...shown } = order;
  return { ...shown, allowedMoves: allowedWorkOrderMoves(order, reader) };
}
