import { Application } from '../../domain/application/application.ts';
import type { HttpOperation } from './operation.ts';
import { CaseView } from './shapes.ts';

/** Submits the one form; a complete one is accepted at once and its clock starts. */
export const submitApplication = {
  operationId: 'submitApplication',
  method: 'POST',
  path: '/v1/applications/submissions',
  summary: 'Submit an application',
  roles: ['applicant'],
  request: { body: Application },
  idempotent: true,
  success: 201,
  response: CaseView,
  refusals: ['application-has-faults', 'name-not-available', 'city-not-served', 'request-key-reused'],
} as const satisfies HttpOperation;
