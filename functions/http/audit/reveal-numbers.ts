import { revealNumbers as contract } from '../../../contracts/http/audit/reveal-numbers.ts';
import { revealNumbers } from '../../../usecases/audit/reveal-numbers.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path, body }, caller) =>
  revealNumbers({ cases, clock }, caller, { ...path, ...body }),
);
