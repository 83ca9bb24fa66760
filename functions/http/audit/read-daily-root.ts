import { readDailyRoot as contract } from '../../../contracts/http/audit/read-daily-root.ts';
import { readDailyRoot } from '../../../usecases/audit/read-daily-root.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { dailyHeads, dailyRoots, signer } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path }) =>
  readDailyRoot({ dailyHeads, dailyRoots, signer }, path),
);
