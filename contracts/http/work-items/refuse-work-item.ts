import * as z from 'zod';
import type { HttpOperation } from '../operation.ts';
import { itemPath, WorkItemView } from '../shapes.ts';

/** Says no with reasons from the item's catalogue. */
export const refuseWorkItem = {
  operationId: 'refuseWorkItem',
  method: 'POST',
  path: '/v1/work-items/{itemId}/refusal',
  summary: 'Refuse a work item with reasons',
  roles: ['registry-officer', 'supervisor', 'partner'],
  request: {
    path: itemPath,
    body: z.strictObject({
      reasons: z
        .array(z.object({ code: z.string().max(40), text: z.string().trim().min(1).max(1_000) }))
        .min(1)
        .max(20),
    }),
  },
  idempotent: true,
  conditional: true,
  success: 200,
  response: WorkItemView,
  refusals: [
    'work-item-not-found',
    'not-yours-to-do',
    'move-not-allowed',
    'edited-meanwhile',
    'already-answered',
    'held-by-somebody-else',
    'may-not-decide',
    'request-key-reused',
    'answer-has-faults',
  ],
} as const satisfies HttpOperation;
