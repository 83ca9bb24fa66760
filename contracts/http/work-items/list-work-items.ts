import { Department } from '../../../domain/work-items/work-item.ts';
import type { HttpOperation } from '../operation.ts';
import { pageOf, pageQuery, WorkItemSummary } from '../shapes.ts';

/** Open work items of a department, the earliest due first; a partner sees its own. */
export const listWorkItems = {
  operationId: 'listWorkItems',
  method: 'GET',
  path: '/v1/work-items',
  summary: 'Open work items by due time',
  roles: ['registry-officer', 'supervisor', 'partner'],
  request: { query: pageQuery.extend({ department: Department }) },
  idempotent: false,
  success: 200,
  response: pageOf(WorkItemSummary),
  refusals: [],
} as const satisfies HttpOperation;
