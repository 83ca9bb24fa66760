import { applicationPath, ContentCheck } from './draft-shapes.ts';
import type { HttpOperation } from '../operation.ts';

/** The dry run of a draft: every fault and warning, and what the rules would decide. Nothing is stored. */
export const checkDraft = {
  operationId: 'checkDraft',
  method: 'GET',
  path: '/v1/applications/{applicationId}/check',
  summary: 'Check a draft',
  roles: ['applicant', 'front-desk', 'helper'],
  request: { path: applicationPath },
  idempotent: false,

  success: 200,
  response: ContentCheck,
  refusals: ['move-not-allowed', 'not-yours-to-do', 'application-not-found'],
} as const satisfies HttpOperation;
