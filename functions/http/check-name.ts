import { checkName as contract } from '../../contracts/http/check-name.ts';
import { checkName } from '../../usecases/check-name.ts';
import { httpOperation } from '../pipeline/http-operation.ts';
import { cases, clock, keptNames, names } from '../wiring.ts';

export const handler = httpOperation(contract, ({ body }) =>
  checkName({ cases, clock, keptNames, names }, body),
);
