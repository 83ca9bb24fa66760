import type { HttpOperation } from '../operation.ts';
import { applicationPath } from '../applications/draft-shapes.ts';
import { Invited } from './signing-shapes.ts';

/**
 * Invites everybody who has to sign a form without faults. Whoever has signed, or has a link that leads on, is left
 * alone, so it may be repeated; a link whose answer was lost is replaced by a new one (`renewInvitation`).
 */
export const inviteSigners = {
  operationId: 'inviteSigners',
  method: 'POST',
  path: '/v1/applications/{applicationId}/invitations',
  summary: 'Invite to sign',
  roles: ['applicant', 'front-desk', 'helper'],
  request: { path: applicationPath },
  idempotent: false,
  success: 200,
  response: Invited,
  refusals: [
    'not-yours-to-do',
    'application-not-found',
    'application-has-faults',
    'edited-meanwhile',
    'move-not-allowed',
  ],
} as const satisfies HttpOperation;
