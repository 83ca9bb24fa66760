import { readLicenceKeys as contract } from '../../../contracts/http/registration/read-licence-keys.ts';
import { readLicenceKeys } from '../../../usecases/registration/read-licence-keys.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { signer } from '../../wiring.ts';

export const handler = httpOperation(contract, () => readLicenceKeys({ signer }));
