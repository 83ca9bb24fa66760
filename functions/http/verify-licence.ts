import { verifyLicence as contract } from '../../contracts/http/verify-licence.ts';
import { verifyLicence } from '../../usecases/verify-licence.ts';
import { httpOperation } from '../pipeline/http-operation.ts';
import { cases, clock, signer } from '../wiring.ts';

export const handler = httpOperation(contract, ({ path }) => verifyLicence({ cases, clock, signer }, path));
