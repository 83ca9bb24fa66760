import * as z from 'zod';
import type { HttpOperation } from '../operation.ts';
import { signingPath } from './signing-shapes.ts';

/**
 * Begins to make sure who signs. `consent` is the separate one to the use of sensitive data (个人信息保护法 art.29); at `url`
 * the signer shows his face, and comes back.
 */
export const beginIdentityCheck = {
  operationId: 'beginIdentityCheck',
  method: 'POST',
  path: '/v1/signings/{token}/identity',
  summary: 'Confirm who signs',
  roles: 'public',
  request: {
    path: signingPath,
    body: z.strictObject({ number: z.string().trim().min(1).max(40), consent: z.literal(true) }),
  },
  idempotent: false,
  success: 200,
  response: z.object({ session: z.string(), url: z.url() }),
  refusals: ['invitation-not-found', 'invitation-expired', 'invitation-used', 'not-the-invited-person'],
} as const satisfies HttpOperation;
