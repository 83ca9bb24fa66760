import { moveHandOver as contract } from '../../contracts/http/move-hand-over.ts';
import { moveHandOverOfCase } from '../../usecases/move-hand-over.ts';
import { httpOperation } from '../pipeline/http-operation.ts';
import { cases, clock } from '../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path, body }, caller) => moveHandOverOfCase({ cases, clock }, caller, { ...path, move: body }),
  cases,
);
