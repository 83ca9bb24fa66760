import { sweepOutbox } from '../../usecases/dispatch-outbox.ts';
import { eventConsumer } from '../pipeline/event-consumer.ts';
import {
  cases,
  clock,
  linkOrigin,
  messenger,
  names,
  noticePreferences,
  notices,
  officeFaults,
  outbox,
  outcomes,
  partners,
  workflow,
  workOrders,
} from '../wiring.ts';

/** Events taken up in one sweep; what is left over comes next minute. */
const atOnce = 100;

export const handler = eventConsumer('outbox', () =>
  sweepOutbox(
    {
      cases,
      clock,
      linkOrigin: linkOrigin(),
      messenger,
      names,
      noticePreferences,
      notices,
      officeFaults,
      outbox,
      outcomes,
      partners,
      workflow,
      workOrders,
    },
    atOnce,
  ),
);
