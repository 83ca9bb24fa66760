import * as z from 'zod';
import { CallResult, WorkOrderMove } from '../../../domain/work-orders/work-order.ts';
import type { HttpOperation } from '../operation.ts';
import { orderPath, WorkOrderView } from './work-order-shapes.ts';

/** Moves a work order on; `assign` names its owner, `callBack` says what came of the call. */
export const moveWorkOrder = {
  operationId: 'moveWorkOrder',
  method: 'POST',
  path: '/v1/work-orders/{orderId}/moves',
  summary: 'Move a work order on',
  roles: ['front-desk', 'registry-officer', 'supervisor', 'callback-staff'],
  request: {
    path: orderPath,
    body: z.strictObject({
      move: WorkOrderMove,
      note: z.string().trim().min(1).max(2_000),
      owner: z.string().min(1).max(80).optional(),
      complex: z.boolean().optional(),
      result: CallResult.optional(),
    }),
  },
  idempotent: true,
  success: 200,
  response: WorkOrderView,
  refusals: [
    'work-order-not-found',
    'not-yours-to-do',
    'move-not-allowed',
    'answer-has-faults',
    'request-key-reused',
  ],
} as const satisfies HttpOperation;
