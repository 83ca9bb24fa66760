import { Unavailable } from '../../domain/faults.ts';
import type { PartnerMessage } from '../../domain/partner-messages.ts';
import type { Partners } from '../../domain/ports.ts';

/** Partners that note what they get; those in `down` cannot be reached. */
export type MemoryPartners = Partners & {
  readonly delivered: readonly PartnerMessage[];
  readonly down: Set<string>;
};

/** Partners in memory. */
export function memoryPartners(): MemoryPartners {
  const delivered: PartnerMessage[] = [];
  const down = new Set<string>();
  return {
    delivered,
    down,
    async deliver(message) {
      if (down.has(message.partner)) throw new Unavailable(`partner ${message.partner} cannot be reached`);
      delivered.push(message);
    },
  };
}
