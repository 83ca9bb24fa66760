import * as z from 'zod';
import { HandOverReason } from '../../../domain/staff/reasons.ts';
import type { HttpOperation } from '../operation.ts';
import { itemPath, WorkItemView } from '../shapes.ts';

/** A supervisor gives an item to somebody by name; the reason stands in the log of the case. */
export const reassignWorkItem = {
  operationId: 'reassignWorkItem',
  method: 'POST',
  path: '/v1/work-items/{itemId}/reassignment',
  summary: 'Give a work item to somebody, over the draw',
  roles: ['supervisor'],
  request: {
    path: itemPath,
    body: z.strictObject({
      to: z.string().min(1).max(80),
      reason: HandOverReason,
      text: z.string().trim().min(1).max(1_000),
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
    'request-key-reused',
    'staff-not-found',
    'may-not-decide',
  ],
} as const satisfies HttpOperation;
