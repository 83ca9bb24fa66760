import * as z from 'zod';
import type { HttpOperation } from '../operation.ts';
import { WorkItemSummary } from '../shapes.ts';

/** Orders that were placed more than five minutes ago and that nobody has touched, and how their messages stand. */
export const listUnansweredOrders = {
  operationId: 'listUnansweredOrders',
  method: 'GET',
  path: '/v1/orders/unanswered',
  summary: 'Orders without an answer',
  roles: ['supervisor'],
  request: {},
  idempotent: false,
  success: 200,
  response: z.object({
    entries: z.array(
      WorkItemSummary.extend({
        partner: z.string(),
        placedAt: z.iso.datetime(),
        delivery: z.enum(['delivered', 'waiting', 'failing']),
        attempts: z.int(),
        replays: z.array(z.object({ at: z.iso.datetime(), by: z.string() })),
      }),
    ),
  }),
  refusals: [],
} as const satisfies HttpOperation;
