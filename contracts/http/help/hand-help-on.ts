import * as z from 'zod';
import { ApplicationId } from '../../../domain/ids.ts';
import { HandOverReason } from '../../../domain/staff/reasons.ts';
import { applicationPath } from '../applications/draft-shapes.ts';
import type { HttpOperation } from '../operation.ts';

/** Hands on whom the caller helps, with the reason: another helper is drawn; with an accepted case the help ends. */
export const handHelpOn = {
  operationId: 'handHelpOn',
  method: 'POST',
  path: '/v1/applications/{applicationId}/help/handing-on',
  summary: 'Hand an applicant on to another helper',
  roles: ['helper'],
  request: { path: applicationPath, body: z.strictObject({ reason: HandOverReason }) },
  idempotent: true,
  success: 200,
  response: z.object({ id: ApplicationId }),
  refusals: ['application-not-found', 'move-not-allowed', 'request-key-reused'],
} as const satisfies HttpOperation;
