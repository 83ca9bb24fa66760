import { signAtDesk as contract } from '../../../contracts/http/front-desk/sign-at-desk.ts';
import { signAtDesk } from '../../../usecases/front-desk/sign-at-desk.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock, digest, drafts, keptNames, names, signer, uploads } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path, body: { document, version } }, caller) =>
  signAtDesk({ drafts, cases, names, clock, digest, keptNames, uploads, signer }, caller, {
    ...path,
    document,
    version,
  }),
);
