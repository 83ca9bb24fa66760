import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod';

/** Who signs in where, as what page. */
export type SignIn = {
  readonly issuer: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly audience: string;
  readonly login: string;
  readonly password: string;
};

/** What a sign-in yields; `expiresAt` is wall time in epoch milliseconds. */
export type SignedIn = {
  readonly accessToken: string;
  readonly expiresAt: number;
  readonly idToken: string;
  readonly refreshToken: string | undefined;
};

const Discovery = z.object({ authorization_endpoint: z.url(), token_endpoint: z.url() });
const Tokens = z.object({
  access_token: z.string(),
  expires_in: z.number(),
  id_token: z.string(),
  refresh_token: z.string().optional(),
});

/** Signs a person in as a browser would: authorization code with PKCE, through the sign-in page. */
export async function signInAs(who: SignIn): Promise<SignedIn> {
  const configuration = await fetch(new URL('/.well-known/openid-configuration', who.issuer));
  const endpoints = Discovery.parse(await configuration.json());
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('base64url');
  const query = new URLSearchParams({
    client_id: who.clientId,
    redirect_uri: who.redirectUri,
    response_type: 'code',
    scope: 'openid profile',
    resource: who.audience,
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const back = await signInThroughPages(`${endpoints.authorization_endpoint}?${query.toString()}`, who);
  const code = back.searchParams.get('code');
  if (code === null || back.searchParams.get('state') !== state) {
    throw new Error(`Sign-in of ${who.login} failed: ${back.searchParams.get('error') ?? 'no code'}`);
  }
  return redeem(endpoints.token_endpoint, {
    grant_type: 'authorization_code',
    client_id: who.clientId,
    redirect_uri: who.redirectUri,
    code,
    code_verifier: verifier,
  });
}

/** Exchanges a code or a refresh token at the token endpoint as a public client. */
export async function redeem(tokenEndpoint: string, fields: Record<string, string>): Promise<SignedIn> {
  const reply = await fetch(tokenEndpoint, { method: 'POST', body: new URLSearchParams(fields) });
  if (!reply.ok) throw new Error(`The token endpoint answered ${reply.status}: ${await reply.text()}`);
  const tokens = Tokens.parse(await reply.json());
  return {
    accessToken: tokens.access_token,
    expiresAt: Date.now() + tokens.expires_in * 1000,
    idToken: tokens.id_token,
    refreshToken: tokens.refresh_token,
  };
}

/** Follows the redirects with cookies, fills in the one form on the way, and stops at the page's own address. */
async function signInThroughPages(start: string, who: SignIn): Promise<URL> {
  const cookies = new Map<string, string>();
  let address = new URL(start);
  let form: URLSearchParams | undefined;
  for (let hop = 0; hop < 10; hop += 1) {
    const reply = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: form }),
    });
    for (const line of reply.headers.getSetCookie()) keepCookie(cookies, line);
    await reply.body?.cancel();
    const location = reply.headers.get('location');
    if (location !== null) {
      address = new URL(location, address);
      form = undefined;
      if (address.href.startsWith(`${who.redirectUri}?`)) return address;
    } else if (reply.status === 200 && form === undefined) {
      form = new URLSearchParams({ login: who.login, password: who.password });
    } else {
      throw new Error(`Sign-in of ${who.login} failed with ${reply.status}`);
    }
  }
  throw new Error(`Sign-in of ${who.login} never came back`);
}

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';');
  const at = pair.indexOf('=');
  const value = pair.slice(at + 1);
  if (value === '') cookies.delete(pair.slice(0, at));
  else cookies.set(pair.slice(0, at), value);
}

/** A program's credentials and the service for which it wants a token. */
export type ClientTokenRequest = {
  readonly tokenEndpoint: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly resource: string;
};

const ClientTokens = z.object({ access_token: z.string(), expires_in: z.number() });
const marginMs = 60_000;
const held = new Map<string, { readonly token: Promise<string>; usableUntil: number }>();

/**
 * A program's access token (client credentials), kept until a minute before it expires. `fresh` asks for a
 * new one, for a caller whose token was turned down.
 */
export async function clientToken(request: ClientTokenRequest, fresh = false): Promise<string> {
  const key = [request.tokenEndpoint, request.clientId, request.resource].join(' ');
  const known = held.get(key);
  if (known && !fresh && Date.now() < known.usableUntil) return known.token;
  const entry = {
    usableUntil: Number.POSITIVE_INFINITY,
    token: askForToken(request).then(({ token, usableUntil }) => {
      entry.usableUntil = usableUntil;
      return token;
    }),
  };
  held.set(key, entry);
  return entry.token.catch((error: unknown) => {
    if (held.get(key) === entry) held.delete(key);
    throw error;
  });
}

async function askForToken(request: ClientTokenRequest): Promise<{ token: string; usableUntil: number }> {
  const credentials = [request.clientId, request.clientSecret].map(encodeURIComponent).join(':');
  const reply = await fetch(request.tokenEndpoint, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource: request.resource }),
    signal: AbortSignal.timeout(10_000),
  });
  if (!reply.ok)
    throw new Error(`No token for ${request.clientId}: the token endpoint answered ${reply.status}`);
  const tokens = ClientTokens.parse(await reply.json());
  return { token: tokens.access_token, usableUntil: Date.now() + tokens.expires_in * 1000 - marginMs };
}
