import type { HttpOperation } from '../operation.ts';
import { casePath, CaseSummary } from '../shapes.ts';

/** Lets a failed execution go on from where it failed; who did it stands in the log of the case. */
export const redriveExecution = {
  operationId: 'redriveExecution',
  method: 'POST',
  path: '/v1/executions/{caseId}/redrive',
  summary: 'Let a failed execution go on from where it failed',
  roles: ['supervisor'],
  request: { path: casePath },
  idempotent: true,
  success: 200,
  response: CaseSummary,
  refusals: ['execution-not-found', 'case-not-found', 'execution-not-redrivable', 'request-key-reused'],
} as const satisfies HttpOperation;
