import { read, write } from './common.ts';
import type { FunctionRow } from './row.ts';

/** The functions of invitations and signatures. */
export const signingFunctions: readonly FunctionRow[] = [
  {
    id: 'invite-signers',
    entry: 'functions/http/signing/invite-signers.ts',
    trigger: { kind: 'http', operationId: 'inviteSigners' },
    ...write,
  },
  {
    id: 'renew-invitation',
    entry: 'functions/http/signing/renew-invitation.ts',
    trigger: { kind: 'http', operationId: 'renewInvitation' },
    ...write,
  },
  {
    id: 'read-signing',
    entry: 'functions/http/signing/read-signing.ts',
    trigger: { kind: 'http', operationId: 'readSigning' },
    ...read,
  },
  {
    id: 'begin-identity-check',
    entry: 'functions/http/signing/begin-identity-check.ts',
    trigger: { kind: 'http', operationId: 'beginIdentityCheck' },
    ...write,
    config: [...write.config, 'identityChecks'],
  },
  {
    id: 'sign-application',
    entry: 'functions/http/signing/sign-application.ts',
    trigger: { kind: 'http', operationId: 'signApplication' },
    ...write,
    config: [...write.config, 'identityChecks', 'signer'],
  },
  {
    id: 'decline-signing',
    entry: 'functions/http/signing/decline-signing.ts',
    trigger: { kind: 'http', operationId: 'declineSigning' },
    ...write,
  },
];
