import { listCases as contract } from '../../contracts/http/list-cases.ts';
import { listCases } from '../../usecases/list-cases.ts';
import { httpOperation } from '../pipeline/http-operation.ts';
import { cases, clock } from '../wiring.ts';

export const handler = httpOperation(contract, ({ query }, caller) =>
  listCases({ cases, clock }, caller, query),
);
