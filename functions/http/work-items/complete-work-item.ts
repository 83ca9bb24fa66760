import { completeWorkItem as contract } from '../../../contracts/http/work-items/complete-work-item.ts';
import { completeWorkItem } from '../../../usecases/work-items/complete-work-item.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock, names } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path, body, ifMatch }, caller) =>
    completeWorkItem({ cases, names, clock }, caller, { ...path, ...body, ifMatch }),
  cases,
);
