import { readLicenceKeys as contract } from '../../contracts/http/read-licence-keys.ts';
import { readLicenceKeys } from '../../usecases/read-licence-keys.ts';
import { httpOperation } from '../pipeline/http-operation.ts';
import { signer } from '../wiring.ts';

export const handler = httpOperation(contract, () => readLicenceKeys({ signer }));
