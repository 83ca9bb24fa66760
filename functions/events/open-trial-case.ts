import { openTrialCase } from '../../usecases/registration/open-trial-case.ts';
import { eventConsumer } from '../pipeline/event-consumer.ts';
import { cases, clock, digest, ids } from '../wiring.ts';

export const handler = eventConsumer('trial', () => openTrialCase({ cases, clock, digest, ids }));
