import * as z from 'zod';
import { WorkOrder, WorkOrderId, WorkOrderMove } from '../../../domain/work-orders/work-order.ts';

/** A work order as somebody sees it, with what he may do now. */
export const WorkOrderView = WorkOrder.omit({ watchAt: true, from: true })
  .extend({ allowedMoves: z.array(WorkOrderMove) })
  .meta({ id: 'WorkOrder' });

/** The path parameter of one work order. */
export const orderPath = z.object({ orderId: WorkOrderId });
