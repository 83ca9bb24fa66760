import type { HttpOperation } from '../operation.ts';
import { casePath, CaseView } from '../shapes.ts';

/** One case with its steps, what waits for the reader, and its timeline. */
export const readCase = {
  operationId: 'readCase',
  method: 'GET',
  path: '/v1/cases/{caseId}',
  summary: 'One case',
  roles: ['applicant', 'front-desk', 'helper', 'registry-officer', 'supervisor'],
  request: { path: casePath },
  idempotent: false,
  success: 200,
  response: CaseView,
  refusals: ['case-not-found'],
} as const satisfies HttpOperation;
