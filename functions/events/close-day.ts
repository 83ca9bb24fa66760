import { closeDay } from '../../usecases/audit/close-day.ts';
import { eventConsumer } from '../pipeline/event-consumer.ts';
import { auditLog, clock, dailyHeads, dailyRoots, digest, signer } from '../wiring.ts';

export const handler = eventConsumer('close-day', () =>
  closeDay({ auditLog, clock, dailyHeads, dailyRoots, digest, signer }),
);
