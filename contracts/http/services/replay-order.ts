import type { HttpOperation } from '../operation.ts';
import { itemPath, WorkItemSummary } from '../shapes.ts';

/** Sends the message of an order once more, unchanged; who did it stands in the log of the case. */
export const replayOrder = {
  operationId: 'replayOrder',
  method: 'POST',
  path: '/v1/work-items/{itemId}/replay',
  summary: 'Send the message of an order once more',
  roles: ['supervisor'],
  request: { path: itemPath },
  idempotent: true,
  success: 200,
  response: WorkItemSummary,
  refusals: ['work-item-not-found', 'already-answered', 'request-key-reused'],
} as const satisfies HttpOperation;
