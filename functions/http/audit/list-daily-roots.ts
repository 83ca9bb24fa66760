import { listDailyRoots as contract } from '../../../contracts/http/audit/list-daily-roots.ts';
import { listDailyRoots } from '../../../usecases/audit/list-daily-roots.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { dailyRoots } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ query }) => listDailyRoots({ dailyRoots }, query));
