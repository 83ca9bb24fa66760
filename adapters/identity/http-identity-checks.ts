import * as z from 'zod';
import type { ConfigOf } from '../../contracts/config.ts';
import { Unavailable } from '../../domain/faults.ts';
import type { IdentityChecks } from '../../domain/ports.ts';

const timeoutMs = 5_000;
const Begun = z.object({ session: z.string().min(16).max(200), url: z.url() });
const Found = z.discriminatedUnion('state', [
  z.object({ state: z.enum(['pending', 'mismatch', 'expired']) }),
  z.object({ state: z.literal('confirmed'), reference: z.string().min(1), confirmedAt: z.iso.datetime() }),
]);

/** A provider of real-name and face checks over HTTP, who knows us by a key. */
export function httpIdentityChecks(settings: ConfigOf<'identityChecks'>): IdentityChecks {
  const { IDENTITY_CHECK_URL: base, PORTAL_ORIGIN: portal = '' } = settings;
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${settings.IDENTITY_CHECK_KEY}`,
  };
  return {
    async begin(person, returnTo) {
      const body = JSON.stringify({ ...person, returnTo: `${portal}${returnTo}` });
      return Begun.parse(await ask(`${base}/v1/sessions`, { method: 'POST', headers, body }));
    },
    async result(session) {
      const found = await ask(`${base}/v1/sessions?id=${encodeURIComponent(session)}`, { headers });
      return found === undefined ? { state: 'expired' } : Found.parse(found);
    },
  };
}

/** The answer; nothing when there is no such session any more. Neither names nor numbers get into a message. */
async function ask(url: string, request: RequestInit): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, { ...request, signal: AbortSignal.timeout(timeoutMs) });
    text = await response.text();
  } catch (error) {
    throw new Unavailable(`${new URL(url).host} cannot be reached`, { cause: error });
  }
  if (response.status >= 500 || response.status === 429) {
    throw new Unavailable(`the identity check answered ${response.status}`);
  }
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`the identity check refused the request: ${response.status}`);
  return JSON.parse(text) as unknown;
}
