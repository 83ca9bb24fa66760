import { handOverWorkItem as contract } from '../../../contracts/http/work-items/hand-over-work-item.ts';
import { handOverWorkItem } from '../../../usecases/work-items/hand-over-work-item.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { attendance, cases, clock } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path, body, ifMatch }, caller) =>
    handOverWorkItem({ attendance, cases, clock }, caller, { ...path, ...body, ifMatch }),
  cases,
);
