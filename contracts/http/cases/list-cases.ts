import type { HttpOperation } from '../operation.ts';
import { CaseSummary, pageOf, pageQuery } from '../shapes.ts';

/** The applicant's own cases, newest first. */
export const listCases = {
  operationId: 'listCases',
  method: 'GET',
  path: '/v1/cases',
  summary: 'My cases',
  roles: ['applicant'],
  request: { query: pageQuery },
  idempotent: false,
  success: 200,
  response: pageOf(CaseSummary),
  refusals: [],
} as const satisfies HttpOperation;
