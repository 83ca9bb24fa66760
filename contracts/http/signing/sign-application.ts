import * as z from 'zod';
import { SigningRole } from '../../../domain/signing/signed-parts.ts';
import type { HttpOperation } from '../operation.ts';
import { signingPath } from './signing-shapes.ts';

/** Signs what was seen (`digest`), by the identity check that this link has begun; may be repeated. */
export const signApplication = {
  operationId: 'signApplication',
  method: 'POST',
  path: '/v1/signings/{token}/signature',
  summary: 'Sign an application',
  roles: 'public',
  request: {
    path: signingPath,
    body: z.strictObject({ session: z.string().min(1).max(200), digest: z.string().min(1).max(100) }),
  },
  idempotent: false,
  success: 200,
  response: z.object({ company: z.string(), roles: z.array(SigningRole), signedAt: z.iso.datetime() }),
  refusals: [
    'invitation-not-found',
    'invitation-expired',
    'invitation-used',
    'identity-not-confirmed',
    'edited-meanwhile',
  ],
} as const satisfies HttpOperation;
