import { Unavailable } from '../../domain/faults.ts';
import type { Messenger, OutgoingMessage } from '../../domain/ports.ts';

/** A messenger that keeps what went out, once an id; `unknown` are numbers and addresses that do not exist. */
export type MemoryMessenger = Messenger & {
  readonly sent: readonly OutgoingMessage[];
  readonly unknown: Set<string>;
  down: boolean;
};

/** A messenger in memory. */
export function memoryMessenger(): MemoryMessenger {
  const sent: OutgoingMessage[] = [];
  const messenger: MemoryMessenger = {
    sent,
    unknown: new Set(),
    down: false,
    async send(message) {
      if (messenger.down) throw new Unavailable('the messenger cannot be reached');
      if (messenger.unknown.has(message.to)) return { outcome: 'refused', why: 'the messenger answered 422' };
      if (!sent.some(({ id }) => id === message.id)) sent.push(message);
      return { outcome: 'taken' };
    },
  };
  return messenger;
}
