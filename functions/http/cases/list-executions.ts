import { listExecutions as contract } from '../../../contracts/http/cases/list-executions.ts';
import { listExecutions } from '../../../usecases/cases/list-executions.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ query }) => listExecutions({ cases, clock }, query));
