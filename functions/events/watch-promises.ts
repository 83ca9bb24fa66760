import { metrics } from '../../contracts/metrics.ts';
import { tellOfUnansweredOrders } from '../../usecases/services/tell-of-unanswered-orders.ts';
import { watchPromises } from '../../usecases/promises/watch-promises.ts';
import { eventConsumer } from '../pipeline/event-consumer.ts';
import { cases, clock, measure, noticePreferences, notices, outbox } from '../wiring.ts';

export const handler = eventConsumer('watch', async () => {
  const { missing, openItems, passed, runningCases } = await watchPromises({ cases, clock });
  const unanswered = await tellOfUnansweredOrders({ cases, clock, noticePreferences, notices, outbox });
  const { missingRungs, unansweredOrders } = metrics.names;
  measure()({ values: { [missingRungs]: missing.length, [unansweredOrders]: unanswered } });
  return { missing: missing.length, unanswered, openItems, passed, runningCases };
});
