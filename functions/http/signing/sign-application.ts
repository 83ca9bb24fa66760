import { signApplication as contract } from '../../../contracts/http/signing/sign-application.ts';
import { signApplication } from '../../../usecases/signing/sign-application.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { clock, digest, drafts, identityChecks, noticePreferences, signer } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path, body }) =>
  signApplication({ drafts, clock, digest, identityChecks, noticePreferences, signer }, { ...path, ...body }),
);
