import { readSeals as contract } from '../../contracts/http/read-seals.ts';
import { readSeals } from '../../usecases/read-seals.ts';
import { httpOperation } from '../pipeline/http-operation.ts';
import { cases, signer } from '../wiring.ts';

export const handler = httpOperation(contract, ({ path }, caller) =>
  readSeals({ cases, signer }, caller, path),
);
