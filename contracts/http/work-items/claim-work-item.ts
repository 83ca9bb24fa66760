import type { HttpOperation } from '../operation.ts';
import { itemPath, WorkItemView } from '../shapes.ts';

/** Takes an open item into the caller's hands; of two who try, one holds it. */
export const claimWorkItem = {
  operationId: 'claimWorkItem',
  method: 'POST',
  path: '/v1/work-items/{itemId}/claim',
  summary: 'Take a work item into your hands',
  roles: ['registry-officer', 'supervisor'],
  request: { path: itemPath },
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
    'not-drawn-for-you',
    'may-not-decide',
    'request-key-reused',
  ],
} as const satisfies HttpOperation;
