import { applicationPath } from './draft-shapes.ts';
import type { HttpOperation } from '../operation.ts';
import { CaseView } from '../shapes.ts';

/**
 * Submits a draft; without faults and signed by all it is accepted at once and its clock starts. Otherwise every fault and
 * every missing signature is told, the persons by their keys in `missingSignatures`.
 */
export const submitApplication = {
  operationId: 'submitApplication',
  method: 'POST',
  path: '/v1/applications/{applicationId}/submission',
  summary: 'Submit an application',
  roles: ['applicant', 'front-desk'],
  request: { path: applicationPath },
  idempotent: true,
  success: 201,
  response: CaseView,
  refusals: [
    'not-yours-to-do',
    'application-not-found',
    'application-has-faults',
    'name-not-available',
    'request-key-reused',
  ],
} as const satisfies HttpOperation;
