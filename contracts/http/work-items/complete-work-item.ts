import * as z from 'zod';
import type { HttpOperation } from '../operation.ts';
import { itemPath, WorkItemView } from '../shapes.ts';

/** Ends a wait with its answer; what the answer must contain depends on the kind of the item. */
export const completeWorkItem = {
  operationId: 'completeWorkItem',
  method: 'POST',
  path: '/v1/work-items/{itemId}/completion',
  summary: 'Answer a work item',
  roles: ['applicant', 'front-desk', 'helper', 'registry-officer', 'supervisor', 'partner'],
  request: { path: itemPath, body: z.strictObject({ answer: z.record(z.string(), z.unknown()) }) },
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
