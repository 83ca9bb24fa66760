import { replayOrder as contract } from '../../../contracts/http/services/replay-order.ts';
import { replayOrder } from '../../../usecases/services/replay-order.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path }, caller) => replayOrder({ cases, clock }, caller, path),
  cases,
);
