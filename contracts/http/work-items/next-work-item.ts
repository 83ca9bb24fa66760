import type { HttpOperation } from '../operation.ts';
import { WorkItemView } from '../shapes.ts';

/** Hands the caller his next item: nobody chooses what he decides, or who decides what (不见面审批). */
export const nextWorkItem = {
  operationId: 'nextWorkItem',
  method: 'POST',
  path: '/v1/next-work-item',
  summary: 'Your next work item',
  roles: ['registry-officer', 'supervisor'],
  request: {},
  idempotent: true,
  success: 200,
  response: WorkItemView,
  refusals: ['nothing-to-do', 'staff-not-found', 'work-item-not-found', 'request-key-reused'],
} as const satisfies HttpOperation;
