import { applicationPath, DraftLine } from './draft-shapes.ts';
import type { HttpOperation } from '../operation.ts';

/** Throws a draft away; its content is gone at once. */
export const deleteDraft = {
  operationId: 'deleteDraft',
  method: 'POST',
  path: '/v1/applications/{applicationId}/deletion',
  summary: 'Delete a draft',
  roles: ['applicant', 'front-desk'],
  request: { path: applicationPath },
  idempotent: true,

  success: 200,
  response: DraftLine,
  refusals: ['not-yours-to-do', 'application-not-found', 'move-not-allowed', 'request-key-reused'],
} as const satisfies HttpOperation;
