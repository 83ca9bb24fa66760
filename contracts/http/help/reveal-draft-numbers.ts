import * as z from 'zod';
import { PersonKey } from '../../../domain/application/parts.ts';
import { applicationPath } from '../applications/draft-shapes.ts';
import type { HttpOperation } from '../operation.ts';

/** The numbers of one person of a draft in full, for who helps with it; each look is recorded and shown to the applicant. */
export const revealDraftNumbers = {
  operationId: 'revealDraftNumbers',
  method: 'POST',
  path: '/v1/applications/{applicationId}/help/numbers',
  summary: 'Reveal the hidden numbers of one person of a draft',
  roles: ['helper'],
  request: { path: applicationPath, body: z.strictObject({ person: PersonKey }) },
  idempotent: false,
  success: 200,
  response: z.object({ number: z.string(), mobile: z.string(), email: z.string().optional() }),
  refusals: ['application-not-found', 'not-yours-to-do', 'move-not-allowed'],
} as const satisfies HttpOperation;
