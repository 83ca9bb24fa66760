import type { HttpOperation } from '../operation.ts';
import { casePath, CaseView } from '../shapes.ts';

/** Takes an application back before the licence is issued. */
export const withdrawCase = {
  operationId: 'withdrawCase',
  method: 'POST',
  path: '/v1/cases/{caseId}/withdrawal',
  summary: 'Withdraw a case',
  roles: ['applicant', 'front-desk'],
  request: { path: casePath },
  idempotent: true,
  success: 200,
  response: CaseView,
  refusals: ['case-not-found', 'move-not-allowed', 'request-key-reused'],
} as const satisfies HttpOperation;
