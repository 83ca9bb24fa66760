import { readExecution as contract } from '../../../contracts/http/cases/read-execution.ts';
import { readExecution } from '../../../usecases/cases/read-execution.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock, executions } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path }) =>
  readExecution({ cases, clock, executions }, path),
);
