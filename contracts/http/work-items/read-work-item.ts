import type { HttpOperation } from '../operation.ts';
import { itemPath, WorkItemView } from '../shapes.ts';

/** One work item with the facts that are needed to deal with it. */
export const readWorkItem = {
  operationId: 'readWorkItem',
  method: 'GET',
  path: '/v1/work-items/{itemId}',
  summary: 'One work item',
  roles: ['applicant', 'front-desk', 'helper', 'registry-officer', 'supervisor', 'partner'],
  request: { path: itemPath },
  idempotent: false,
  success: 200,
  response: WorkItemView,
  refusals: ['work-item-not-found'],
} as const satisfies HttpOperation;
