import { applicationPath } from '../applications/draft-shapes.ts';
import type { HttpOperation } from '../operation.ts';
import { HelpView } from './help-shapes.ts';

/** Takes the consent back, with effect at once, in the draft and in the case that it has become. */
export const endHelp = {
  operationId: 'endHelp',
  method: 'POST',
  path: '/v1/applications/{applicationId}/help/end',
  summary: 'End the help',
  roles: ['applicant'],
  request: { path: applicationPath },
  idempotent: true,
  success: 200,
  response: HelpView,
  refusals: ['not-yours-to-do', 'application-not-found', 'request-key-reused'],
} as const satisfies HttpOperation;
