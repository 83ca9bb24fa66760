import * as z from 'zod';
import type { ConfigOf } from '../../contracts/config.ts';
import { Unavailable } from '../../domain/faults.ts';
import type { Registers } from '../../domain/ports.ts';

const timeoutMs = 5_000;
const Answer = z.object({ listed: z.array(z.int().nonnegative()) });
const Token = z.object({ access_token: z.string(), expires_in: z.number() });

/** The data-sharing service of other authorities, asked with our own client's token. */
export function dataSharing(settings: ConfigOf<'registers'>): Registers {
  const token = clientToken(settings);
  return {
    async query(query) {
      const response = await reach(`${settings.DATA_SHARING_URL}/v1/queries`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await token.get()}` },
        body: JSON.stringify(query),
      });
      // The keys of the identity provider may have changed: the next attempt comes with a new token.
      if (response.status === 401) token.forget();
      if (response.status >= 500 || response.status === 429 || response.status === 401) {
        throw new Unavailable(`data sharing answered ${response.status}`);
      }
      if (!response.ok) throw new Error(`data sharing refused the query: ${response.status}`);
      return Answer.parse(JSON.parse(response.body)).listed;
    },
  };
}

/** A token by client credentials, kept until shortly before it expires. */
function clientToken(settings: ConfigOf<'registers'>): { get(): Promise<string>; forget(): void } {
  let kept: { readonly token: string; readonly until: number } | undefined;
  const get = async () => {
    if (kept && kept.until > Date.now()) return kept.token;
    const response = await reach(settings.TOKEN_ENDPOINT, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Basic ${Buffer.from(`${settings.CLIENT_ID}:${settings.CLIENT_SECRET}`).toString('base64')}`,
      },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        resource: settings.DATA_SHARING_AUDIENCE,
      }),
    });
    if (!response.ok) throw new Unavailable(`the identity provider gave no token: ${response.status}`);
    const { access_token, expires_in } = Token.parse(JSON.parse(response.body));
    kept = { token: access_token, until: Date.now() + (expires_in - 60) * 1000 };
    return access_token;
  };
  return { get, forget: () => (kept = undefined) };
}

type Reached = { readonly status: number; readonly ok: boolean; readonly body: string };

/** The whole answer, or a fault that will pass: a connection may also break in the middle of it. */
async function reach(url: string, request: RequestInit): Promise<Reached> {
  try {
    const response = await fetch(url, { ...request, signal: AbortSignal.timeout(timeoutMs) });
    return { status: response.status, ok: response.ok, body: await response.text() };
  } catch (error) {
    throw new Unavailable(`${new URL(url).host} cannot be reached`, { cause: error });
  }
}
