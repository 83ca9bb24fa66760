import { listOverdue as contract } from '../../../contracts/http/promises/list-overdue.ts';
import { listOverdue } from '../../../usecases/promises/list-overdue.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ query }) => listOverdue({ cases, clock }, query));
