import { DraftLine } from './draft-shapes.ts';
import type { HttpOperation } from '../operation.ts';
import { pageOf, pageQuery } from '../shapes.ts';

/** The applicant’s own drafts, the one changed last first. */
export const listDrafts = {
  operationId: 'listDrafts',
  method: 'GET',
  path: '/v1/applications',
  summary: 'My drafts',
  roles: ['applicant'],
  request: { query: pageQuery },
  idempotent: false,

  success: 200,
  response: pageOf(DraftLine),
  refusals: [],
} as const satisfies HttpOperation;
