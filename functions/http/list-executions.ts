import { listExecutions as contract } from '../../contracts/http/list-executions.ts';
import { listExecutions } from '../../usecases/list-executions.ts';
import { httpOperation } from '../pipeline/http-operation.ts';
import { ports } from '../wiring.ts';

export const handler = httpOperation(contract, ({ query }) => listExecutions(ports, query));
