import { listCases as contract } from '../../../contracts/http/cases/list-cases.ts';
import { listCases } from '../../../usecases/cases/list-cases.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ query }, caller) =>
  listCases({ cases, clock }, caller, query),
);
