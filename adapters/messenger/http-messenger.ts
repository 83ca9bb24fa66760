import { Webhook } from 'standardwebhooks';
import type { ConfigOf } from '../../contracts/config.ts';
import { Unavailable } from '../../domain/faults.ts';
import type { Messenger } from '../../domain/ports.ts';

/** How long it may take to answer somebody who has time. */
const usualPatienceMs = 5_000;

/** Answers by which a provider says that this number or address will never work. */
const refusals: readonly number[] = [404, 410, 422];

/** Hands messages to a provider over HTTP, signed as Standard Webhooks; `webhook-id` is how it knows a repeat. */
export function httpMessenger({ MESSENGER }: ConfigOf<'messenger'>): Messenger {
  return {
    async send({ id, ...message }, patienceMs = usualPatienceMs) {
      const body = JSON.stringify(message);
      const now = new Date();
      const response = await fetch(MESSENGER.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
          'webhook-signature': new Webhook(MESSENGER.secret).sign(id, now, body),
        },
        body,
        signal: AbortSignal.timeout(patienceMs),
      }).catch((error: unknown) => {
        throw new Unavailable('the messenger cannot be reached', { cause: error });
      });
      await response.body?.cancel();
      if (response.ok) return { outcome: 'taken' };
      const why = `the messenger answered ${response.status}`;
      if (refusals.includes(response.status)) return { outcome: 'refused', why };
      throw new Unavailable(why);
    },
  };
}
