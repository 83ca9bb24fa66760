import type { HttpOperation } from '../operation.ts';
import { signingPath, SigningView } from './signing-shapes.ts';

/** What a signing link leads to; no account is needed. */
export const readSigning = {
  operationId: 'readSigning',
  method: 'GET',
  path: '/v1/signings/{token}',
  summary: 'Read what is to be signed',
  roles: 'public',
  request: { path: signingPath },
  idempotent: false,
  success: 200,
  response: SigningView,
  refusals: ['invitation-not-found', 'invitation-expired', 'invitation-used'],
} as const satisfies HttpOperation;
