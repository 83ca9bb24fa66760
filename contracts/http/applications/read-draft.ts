import { applicationPath, DraftView } from './draft-shapes.ts';
import type { HttpOperation } from '../operation.ts';

/** One draft with its content. */
export const readDraft = {
  operationId: 'readDraft',
  method: 'GET',
  path: '/v1/applications/{applicationId}',
  summary: 'Read a draft',
  roles: ['applicant', 'front-desk', 'helper'],
  request: { path: applicationPath },
  idempotent: false,

  success: 200,
  response: DraftView,
  refusals: ['move-not-allowed', 'not-yours-to-do', 'application-not-found'],
} as const satisfies HttpOperation;
