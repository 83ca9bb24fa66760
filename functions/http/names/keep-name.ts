import { keepName as contract } from '../../../contracts/http/names/keep-name.ts';
import { keepName } from '../../../usecases/names/keep-name.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock, ids, keptNames, names } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ body }, caller) => keepName({ cases, clock, ids, keptNames, names }, caller, body),
  cases,
);
