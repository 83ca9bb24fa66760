import { reportStuck as contract } from '../../../contracts/http/work-orders/report-stuck.ts';
import { reportStuck } from '../../../usecases/work-orders/report-stuck.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock, executions, workOrders } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path, body }, caller) =>
    reportStuck({ cases, clock, executions, workOrders }, caller, { ...path, ...body }),
  cases,
);
