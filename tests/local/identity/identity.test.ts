import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allCities } from '../../../domain/cities/cities.ts';
import { dataSharingAudience, demoClients } from '../../../local/identity/demo-clients.ts';
import { demoPassword, demoPeople } from '../../../local/identity/demo-people.ts';
import { startIdentity } from '../../../local/identity/identity.ts';
import { clientToken, redeem, signInAs } from '../../../local/identity/sign-in.ts';
import { freePort } from './free-port.ts';

const audience = 'https://kaiban.local/api';
const origin = 'http://127.0.0.1:9';
let folder: string;
let issuer: string;
let identity: Awaited<ReturnType<typeof startIdentity>>;
let start: () => Promise<void>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaiban-identity-'));
  const port = await freePort();
  issuer = `http://127.0.0.1:${port}`;
  start = async () => {
    identity = await startIdentity({
      port,
      host: '127.0.0.1',
      issuer,
      audience,
      portalOrigins: [origin],
      keyFile: join(folder, 'keys.json'),
    });
  };
  await start();
});
afterAll(async () => {
  await identity.close();
  await rm(folder, { recursive: true });
});

const portal = () => ({
  issuer,
  audience,
  clientId: 'kaiban-portal',
  redirectUri: `${origin}/signed-in`,
  login: 'zhang',
  password: demoPassword,
});
const program = (clientId: string, resource: string, clientSecret?: string) => ({
  tokenEndpoint: `${issuer}/token`,
  clientId,
  clientSecret: clientSecret ?? demoClients.find(({ id }) => id === clientId)?.secret ?? '',
  resource,
});
const keys = () => createRemoteJWKSet(new URL(`${issuer}/jwks`));
const verify = (token: string, expected = audience) =>
  jwtVerify(token, keys(), { issuer, audience: expected, typ: 'at+jwt', algorithms: ['ES256'] });

describe('signing in', () => {
  it('gives a person an access token with name and roles as one text', async () => {
    const { accessToken, expiresAt } = await signInAs(portal());
    const { payload } = await verify(accessToken);
    expect(payload).toMatchObject({ sub: 'zhang', name: '张伟', roles: 'applicant', aud: audience });
    expect(payload['organisation']).toBeUndefined();
    expect(Number(payload.exp) - Number(payload.iat)).toBe(3600);
    expect(expiresAt - Date.now()).toBeGreaterThan(3_500_000);
    expect(decodeProtectedHeader(accessToken)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
  });

  it('lets everybody of the demo in, at the console as well', async () => {
    for (const person of demoPeople) {
      const console = { clientId: 'kaiban-console', redirectUri: `${origin}/console/signed-in` };
      const { accessToken } = await signInAs({ ...portal(), ...console, login: person.id });
      expect((await verify(accessToken)).payload['roles']).toBe(person.roles.join(' '));
    }
  });

  it.each([
    ['a wrong password', { password: 'Kaiban' }],
    ['an unknown name', { login: 'nobody' }],
    ['an empty password', { password: '' }],
  ])('turns %s away', async (_what, change) => {
    await expect(signInAs({ ...portal(), ...change })).rejects.toThrow('failed with 401');
  });

  it('does not send a code to an address that is not registered', async () => {
    for (const redirectUri of ['http://127.0.0.1:10/signed-in', `${origin}/signed-in/elsewhere`]) {
      await expect(signInAs({ ...portal(), redirectUri })).rejects.toThrow('failed with 400');
    }
  });

  it('gives no token for the audience of another service', async () => {
    await expect(signInAs({ ...portal(), audience: dataSharingAudience })).rejects.toThrow('invalid_target');
  });

  it('does not sign in with a code without its verifier', async () => {
    const query = new URLSearchParams({
      client_id: 'kaiban-portal',
      redirect_uri: `${origin}/signed-in`,
      response_type: 'code',
      scope: 'openid',
    });
    const reply = await fetch(`${issuer}/auth?${query.toString()}`, { redirect: 'manual' });
    expect(reply.headers.get('location')).toContain('error=invalid_request');
  });

  it('has an expired-page for a visitor without the cookie of the sign-in', async () => {
    const query = { method: 'POST', body: new URLSearchParams({ login: 'zhang', password: demoPassword }) };
    const reply = await fetch(`${issuer}/sign-in/unknown`, query);
    expect(reply.status).toBe(400);
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('answers pages of the registered origin only', async () => {
    const ask = (from: string) =>
      fetch(`${issuer}/token`, {
        method: 'POST',
        headers: { origin: from },
        body: new URLSearchParams({
          client_id: 'kaiban-portal',
          grant_type: 'authorization_code',
          code: 'x',
        }),
      });
    expect((await ask(origin)).headers.get('access-control-allow-origin')).toBe(origin);
    expect((await ask('http://127.0.0.1:10')).headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('programs', () => {
  it('knows every organisation of every city, each with a long secret', () => {
    const organisations = allCities().flatMap(({ sealMakers, banks, tax, extras }) =>
      [...sealMakers, ...banks, tax, ...extras.map(({ partner }) => partner)].map(({ id }) => id),
    );
    expect(demoClients.map(({ id }) => id)).toEqual(expect.arrayContaining(organisations));
    expect(demoClients.every(({ secret }) => secret.length >= 32)).toBe(true);
  });

  it('gives a partner a token that names its organisation, and keeps it', async () => {
    const token = await clientToken(program('longjiang-bank', audience));
    const { payload } = await verify(token);
    expect(payload).toMatchObject({
      sub: 'longjiang-bank',
      roles: 'partner',
      organisation: 'longjiang-bank',
    });
    expect(await clientToken(program('longjiang-bank', audience))).toBe(token);
    expect(await clientToken(program('longjiang-bank', audience), true)).not.toBe(token);
  });

  it('keeps the audiences apart', async () => {
    const ours = await clientToken(program('kaiban', dataSharingAudience));
    const { payload } = await verify(ours, dataSharingAudience);
    expect(payload['roles']).toBeUndefined();
    await expect(verify(ours)).rejects.toThrow('aud');
    await expect(clientToken(program('kaiban', audience))).rejects.toThrow('400');
    await expect(clientToken(program('tax-office', dataSharingAudience))).rejects.toThrow('400');
  });

  it('turns a wrong secret away', async () => {
    await expect(clientToken(program('tax-office', audience, 'x'.repeat(40)))).rejects.toThrow('401');
  });
});

describe('a restart', () => {
  it('keeps keys, so that tokens stay valid, and refresh tokens', async () => {
    const before = await signInAs(portal());
    await identity.close();
    await start();
    expect((await verify(before.accessToken)).payload.sub).toBe('zhang');
    const refresh = { grant_type: 'refresh_token', client_id: 'kaiban-portal' };
    const after = await redeem(`${issuer}/token`, { ...refresh, refresh_token: before.refreshToken ?? '' });
    expect((await verify(after.accessToken)).payload).toMatchObject({ sub: 'zhang', roles: 'applicant' });
    expect((await stat(join(folder, 'keys.json'))).mode & 0o077).toBe(0);
  });
});
