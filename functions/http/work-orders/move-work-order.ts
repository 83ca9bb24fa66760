import { moveWorkOrder as contract } from '../../../contracts/http/work-orders/move-work-order.ts';
import { moveWorkOrder } from '../../../usecases/work-orders/move-work-order.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock, noticePreferences, workOrders } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path, body }, caller) =>
    moveWorkOrder({ clock, noticePreferences, workOrders }, caller, { ...path, ...body }),
  cases,
);
