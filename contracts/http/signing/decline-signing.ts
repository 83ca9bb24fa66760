import * as z from 'zod';
import type { HttpOperation } from '../operation.ts';
import { signingPath } from './signing-shapes.ts';

/** Says no, with a reason that the owner of the draft reads. */
export const declineSigning = {
  operationId: 'declineSigning',
  method: 'POST',
  path: '/v1/signings/{token}/refusal',
  summary: 'Decline to sign',
  roles: 'public',
  request: {
    path: signingPath,
    body: z.strictObject({ reason: z.string().trim().min(1).max(300) }),
  },
  idempotent: false,
  success: 200,
  response: z.object({ declinedAt: z.iso.datetime() }),
  refusals: ['invitation-not-found', 'invitation-expired', 'invitation-used'],
} as const satisfies HttpOperation;
