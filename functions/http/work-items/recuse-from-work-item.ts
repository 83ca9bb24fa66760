import { recuseFromWorkItem as contract } from '../../../contracts/http/work-items/recuse-from-work-item.ts';
import { recuseFromWorkItem } from '../../../usecases/work-items/recuse-from-work-item.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { attendance, cases, clock } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path, body, ifMatch }, caller) =>
    recuseFromWorkItem({ attendance, cases, clock }, caller, { ...path, ...body, ifMatch }),
  cases,
);
