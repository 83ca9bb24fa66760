import * as z from 'zod';
import { ApplicationId } from '../../../domain/ids.ts';
import type { HttpOperation } from '../operation.ts';
import { Invited } from './signing-shapes.ts';

/** One more link for one person: the earlier one is lost, has expired or was declined, or what he signed was changed. */
export const renewInvitation = {
  operationId: 'renewInvitation',
  method: 'POST',
  path: '/v1/applications/{applicationId}/signers/{person}/invitation',
  summary: 'Make a new link to sign',
  roles: ['applicant', 'front-desk', 'helper'],
  request: {
    path: z.object({ applicationId: ApplicationId, person: z.string().regex(/^[a-z][a-z0-9-]{0,31}$/) }),
  },
  idempotent: false,
  success: 200,
  response: Invited,
  refusals: [
    'not-yours-to-do',
    'application-not-found',
    'application-has-faults',
    'edited-meanwhile',
    'invitation-not-found',
    'move-not-allowed',
  ],
} as const satisfies HttpOperation;
