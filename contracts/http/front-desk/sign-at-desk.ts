import * as z from 'zod';
import { ApplicationId } from '../../../domain/ids.ts';
import { PersonDocument } from '../../../domain/persons/person-document.ts';
import type { HttpOperation } from '../operation.ts';
import { SignerView } from '../signing/signing-shapes.ts';

/**
 * Records a signature that was given at the desk: the officer has checked `document` by its holder, who has signed the
 * form of this `version` on paper and has agreed, separately, to the use of his sensitive data (个人信息保护法 art.29).
 */
export const signAtDesk = {
  operationId: 'signAtDesk',
  method: 'POST',
  path: '/v1/desk/applications/{applicationId}/signers/{person}/signature',
  summary: 'Record a signature given at the desk',
  roles: ['front-desk'],
  request: {
    path: z.object({ applicationId: ApplicationId, person: z.string().regex(/^[a-z][a-z0-9-]{0,31}$/) }),
    body: z.strictObject({ document: PersonDocument, version: z.int().positive(), consent: z.literal(true) }),
  },
  idempotent: false,
  success: 200,
  response: z.object({ signers: z.array(SignerView) }),
  refusals: [
    'application-not-found',
    'application-has-faults',
    'invitation-not-found',
    'not-the-invited-person',
    'not-yours-to-do',
    'edited-meanwhile',
    'move-not-allowed',
  ],
} as const satisfies HttpOperation;
