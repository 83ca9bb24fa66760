import { beginIdentityCheck as contract } from '../../../contracts/http/signing/begin-identity-check.ts';
import { beginIdentityCheck } from '../../../usecases/signing/begin-identity-check.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { clock, digest, drafts, identityChecks, noticePreferences } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path, body }) =>
  beginIdentityCheck(
    { drafts, clock, digest, identityChecks, noticePreferences },
    { ...path, number: body.number },
  ),
);
