import { listUnansweredOrders as contract } from '../../../contracts/http/services/list-unanswered-orders.ts';
import { listUnansweredOrders } from '../../../usecases/services/list-unanswered-orders.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock, outbox } from '../../wiring.ts';

export const handler = httpOperation(contract, () => listUnansweredOrders({ cases, clock, outbox }));
