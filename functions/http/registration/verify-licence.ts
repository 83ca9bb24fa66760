import { verifyLicence as contract } from '../../../contracts/http/registration/verify-licence.ts';
import { verifyLicence } from '../../../usecases/registration/verify-licence.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { limited } from '../../pipeline/limited.ts';
import { cases, clock, limiter, signer } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  limited(contract, { limiter, clock }, ({ path, query }) =>
    verifyLicence({ cases, clock, signer }, { ...path, ...query }),
  ),
);
