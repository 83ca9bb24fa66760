import { metrics } from '../../contracts/metrics.ts';
import { watchPromises } from '../../usecases/watch-promises.ts';
import { eventConsumer } from '../pipeline/event-consumer.ts';
import { cases, clock, measure } from '../wiring.ts';

export const handler = eventConsumer('watch', async () => {
  const { missing, openItems, passed, runningCases } = await watchPromises({ cases, clock });
  measure()({ values: { [metrics.names.missingRungs]: missing.length } });
  return { missing: missing.length, openItems, passed, runningCases };
});
