import { redriveExecution as contract } from '../../../contracts/http/cases/redrive-execution.ts';
import { redriveExecution } from '../../../usecases/cases/redrive-execution.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock, executions } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path }, caller) => redriveExecution({ cases, clock, executions }, caller, path),
  cases,
);
