import { readStatistics as contract } from '../../../contracts/http/promises/read-statistics.ts';
import { readStatistics } from '../../../usecases/promises/read-statistics.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { clock, outcomes, ratings } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ query }) =>
  readStatistics({ clock, outcomes, ratings }, query),
);
