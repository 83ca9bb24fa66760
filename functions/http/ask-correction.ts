import { askCorrection as contract } from '../../contracts/http/ask-correction.ts';
import { askCorrection } from '../../usecases/ask-correction.ts';
import { httpOperation } from '../pipeline/http-operation.ts';
import { ports } from '../wiring.ts';

export const handler = httpOperation(contract, ({ path, body, ifMatch }, caller) =>
  askCorrection(ports, caller, { ...path, ...body, ifMatch }),
);
