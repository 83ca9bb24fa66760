import { moveHandOver as contract } from '../../../contracts/http/cases/move-hand-over.ts';
import { moveHandOverOfCase } from '../../../usecases/cases/move-hand-over.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path, body }, caller) => moveHandOverOfCase({ cases, clock }, caller, { ...path, move: body }),
  cases,
);
