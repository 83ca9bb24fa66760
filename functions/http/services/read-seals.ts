import { readSeals as contract } from '../../../contracts/http/services/read-seals.ts';
import { readSeals } from '../../../usecases/services/read-seals.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock, signer } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path }, caller) =>
  readSeals({ cases, clock, signer }, caller, path),
);
