import { inviteSigners as contract } from '../../../contracts/http/signing/invite-signers.ts';
import { inviteSigners } from '../../../usecases/signing/invite-signers.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock, digest, drafts, ids, keptNames, names, uploads } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path }, caller) =>
  inviteSigners({ drafts, cases, names, clock, ids, digest, keptNames, uploads }, caller, path),
);
