import { verifyElectronicSeal as contract } from '../../../contracts/http/services/verify-electronic-seal.ts';
import { verifyElectronicSeal } from '../../../usecases/services/verify-electronic-seal.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock, signer } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path }) =>
  verifyElectronicSeal({ cases, clock, signer }, path),
);
