import { readStatistics as contract } from '../../contracts/http/read-statistics.ts';
import { readStatistics } from '../../usecases/read-statistics.ts';
import { httpOperation } from '../pipeline/http-operation.ts';
import { clock, outcomes, ratings } from '../wiring.ts';

export const handler = httpOperation(contract, ({ query }) =>
  readStatistics({ clock, outcomes, ratings }, query),
);
