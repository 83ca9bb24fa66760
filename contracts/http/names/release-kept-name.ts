import { keptNamePath, KeptNameView } from './kept-name.ts';
import type { HttpOperation } from '../operation.ts';

/** Gives a kept name back, so that anybody may have it. */
export const releaseKeptName = {
  operationId: 'releaseKeptName',
  method: 'POST',
  path: '/v1/kept-names/{keptNameId}/release',
  summary: 'Release a kept name',
  roles: ['applicant'],
  request: { path: keptNamePath },
  idempotent: true,
  success: 200,
  response: KeptNameView,
  refusals: ['kept-name-not-found', 'move-not-allowed', 'request-key-reused'],
} as const satisfies HttpOperation;
