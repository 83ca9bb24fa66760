import { refuseWorkItem as contract } from '../../../contracts/http/work-items/refuse-work-item.ts';
import { refuseWorkItem } from '../../../usecases/work-items/refuse-work-item.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path, body, ifMatch }, caller) =>
    refuseWorkItem({ cases, clock }, caller, { ...path, ...body, ifMatch }),
  cases,
);
