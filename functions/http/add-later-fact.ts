import { addLaterFact as contract } from '../../contracts/http/add-later-fact.ts';
import { addLaterFact } from '../../usecases/add-later-fact.ts';
import { httpOperation } from '../pipeline/http-operation.ts';
import { cases, clock } from '../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path, body }, caller) => addLaterFact({ cases, clock }, caller, { ...path, ...body }),
  cases,
);
