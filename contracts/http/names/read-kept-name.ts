import { keptNamePath, KeptNameView } from './kept-name.ts';
import type { HttpOperation } from '../operation.ts';

/** One kept name with its verdict and its last day. */
export const readKeptName = {
  operationId: 'readKeptName',
  method: 'GET',
  path: '/v1/kept-names/{keptNameId}',
  summary: 'A kept name',
  roles: ['applicant'],
  request: { path: keptNamePath },
  idempotent: false,
  success: 200,
  response: KeptNameView,
  refusals: ['kept-name-not-found'],
} as const satisfies HttpOperation;
