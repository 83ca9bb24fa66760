import { listWorkOrders as contract } from '../../../contracts/http/work-orders/list-work-orders.ts';
import { listWorkOrders } from '../../../usecases/work-orders/list-work-orders.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { workOrders } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ query }, caller) =>
  listWorkOrders({ workOrders }, caller, query),
);
