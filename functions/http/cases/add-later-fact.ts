import { addLaterFact as contract } from '../../../contracts/http/cases/add-later-fact.ts';
import { addLaterFact } from '../../../usecases/cases/add-later-fact.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path, body }, caller) => addLaterFact({ cases, clock }, caller, { ...path, ...body }),
  cases,
);
