import { KeptNameView } from './kept-name.ts';
import type { HttpOperation } from '../operation.ts';
import { pageOf, pageQuery } from '../shapes.ts';

/** The names that the caller keeps or has kept, newest first. */
export const listKeptNames = {
  operationId: 'listKeptNames',
  method: 'GET',
  path: '/v1/kept-names',
  summary: 'My kept names',
  roles: ['applicant'],
  request: { query: pageQuery },
  idempotent: false,
  success: 200,
  response: pageOf(KeptNameView),
  refusals: [],
} as const satisfies HttpOperation;
