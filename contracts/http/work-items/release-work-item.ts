import type { HttpOperation } from '../operation.ts';
import { itemPath, WorkItemView } from '../shapes.ts';

/** Puts a claimed item back on the queue. */
export const releaseWorkItem = {
  operationId: 'releaseWorkItem',
  method: 'POST',
  path: '/v1/work-items/{itemId}/release',
  summary: 'Put a work item back on the queue',
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
    'request-key-reused',
  ],
} as const satisfies HttpOperation;
