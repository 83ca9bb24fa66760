import { Webhook } from 'standardwebhooks';
import type { ConfigOf } from '../../contracts/config.ts';
import { Unavailable } from '../../domain/faults.ts';
import type { Partners } from '../../domain/ports.ts';

/** A partner answers a message at once with 2xx and does the work afterwards. */
const timeoutMs = 3_000;

/** Delivers messages as Standard Webhooks: signed, with an id by which a repeat is recognised. */
export function webhookPartners({ PARTNERS }: ConfigOf<'partners'>): Partners {
  return {
    async deliver({ id, partner, type, timestamp, data }) {
      const target = PARTNERS[partner];
      if (!target) throw new Error(`no address is configured for partner ${partner}`);
      const body = JSON.stringify({ type, timestamp, data });
      const now = new Date();
      const response = await fetch(target.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
          'webhook-signature': new Webhook(target.secret).sign(id, now, body),
        },
        body,
        signal: AbortSignal.timeout(timeoutMs),
      }).catch((error: unknown) => {
        throw new Unavailable(`partner ${partner} cannot be reached`, { cause: error });
      });
      await response.body?.cancel();
      if (!response.ok) throw new Unavailable(`partner ${partner} answered ${response.status}`);
    },
  };
}
