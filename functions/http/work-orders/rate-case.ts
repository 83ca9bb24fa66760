import { rateCase as contract } from '../../../contracts/http/work-orders/rate-case.ts';
import { rateCase } from '../../../usecases/work-orders/rate-case.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock, ratings, workOrders } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path, body }, caller) => rateCase({ cases, clock, ratings, workOrders }, caller, { ...path, ...body }),
  cases,
);
