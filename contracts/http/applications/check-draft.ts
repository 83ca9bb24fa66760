import { applicationPath, ContentCheck } from './draft-shapes.ts';
import type { HttpOperation } from '../operation.ts';

/** The dry run of a draft: every fault and warning, and what the rules would decide. Nothing is stored. */
export const checkDraft = {
  operationId: 'checkDraft',
  method: 'GET',
  path: '/v1/applications/{applicationId}/check',
  summary: 'Check a draft',
  roles: ['applicant', 'front-desk'],
  request: { path: applicationPath },
  idempotent: false,

  success: 200,
  response: ContentCheck,
  refusals: ['application-not-found'],
} as const satisfies HttpOperation;
