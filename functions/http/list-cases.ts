import { listCases as contract } from '../../contracts/http/list-cases.ts';
import { listCases } from '../../usecases/list-cases.ts';
import { httpOperation } from '../pipeline/http-operation.ts';
import { ports } from '../wiring.ts';

export const handler = httpOperation(contract, ({ query }, caller) => listCases(ports, caller, query));
