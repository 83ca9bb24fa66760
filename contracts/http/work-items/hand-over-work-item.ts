import * as z from 'zod';
import { HandOverReason } from '../../../domain/staff/reasons.ts';
import type { HttpOperation } from '../operation.ts';
import { itemPath, WorkItemView } from '../shapes.ts';

/** The holder gives his item to a colleague or a supervisor, with a reason. */
export const handOverWorkItem = {
  operationId: 'handOverWorkItem',
  method: 'POST',
  path: '/v1/work-items/{itemId}/handover',
  summary: 'Give a work item to a colleague or a supervisor',
  roles: ['registry-officer', 'supervisor'],
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
    'not-drawn-for-you',
    'staff-not-found',
    'may-not-decide',
  ],
} as const satisfies HttpOperation;
