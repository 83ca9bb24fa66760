import * as z from 'zod';
import { WorkOrderKind } from '../../../domain/work-orders/work-order.ts';
import type { HttpOperation } from '../operation.ts';
import { pageOf, pageQuery } from '../shapes.ts';
import { WorkOrderView } from './work-order-shapes.ts';

/** Work orders of a kind: open ones by deadline, closed ones the newest first. An applicant sees all of his own. */
export const listWorkOrders = {
  operationId: 'listWorkOrders',
  method: 'GET',
  path: '/v1/work-orders',
  summary: 'Work orders: bad ratings, reports, calls',
  roles: ['applicant', 'front-desk', 'registry-officer', 'supervisor', 'callback-staff'],
  request: {
    query: pageQuery.extend({
      kind: WorkOrderKind.default('bad-rating'),
      which: z.enum(['open', 'closed']).default('open'),
    }),
  },
  idempotent: false,
  success: 200,
  response: pageOf(WorkOrderView),
  refusals: [],
} as const satisfies HttpOperation;
