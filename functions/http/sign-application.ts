import { signApplication as contract } from '../../contracts/http/sign-application.ts';
import { signApplication } from '../../usecases/sign-application.ts';
import { httpOperation } from '../pipeline/http-operation.ts';
import { clock, digest, drafts, identityChecks, signer, notices, noticePreferences } from '../wiring.ts';

export const handler = httpOperation(contract, ({ path, body }) =>
  signApplication(
    { drafts, clock, digest, identityChecks, signer, notices, noticePreferences },
    { ...path, ...body },
  ),
);
