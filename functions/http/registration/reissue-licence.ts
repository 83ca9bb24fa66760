import { reissueLicence as contract } from '../../../contracts/http/registration/reissue-licence.ts';
import { reissueLicence } from '../../../usecases/registration/reissue-licence.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock, signer } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path, body }, caller) => reissueLicence({ cases, clock, signer }, caller, { ...path, ...body }),
  cases,
);
