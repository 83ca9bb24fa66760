import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { httpIdentityChecks } from '../../adapters/identity/http-identity-checks.ts';
import { Unavailable } from '../../domain/faults.ts';
import type { CheckedPerson, IdentityChecks } from '../../domain/ports.ts';
import { httpDouble, json, type HttpDouble } from '../adapters/http-double.ts';
import { runPartner, type Partner } from '../local/partners/run-partner.ts';
import { memoryIdentityChecks } from '../support/memory-identity-checks.ts';
import { stoppedClock } from '../support/stopped-clock.ts';
import { until } from '../support/until.ts';

const key = 'a-key-of-this-test-only';
const folder = mkdtempSync(join(tmpdir(), 'kaiban-identity-'));
let partner: Partner;

beforeAll(async () => {
  partner = await runPartner({
    organisation: 'identity-check',
    kind: 'identity-check',
    dataFile: join(folder, 'identity.sqlite'),
    key,
    speed: { slowSeconds: 0.3 },
  });
});
afterAll(async () => {
  await partner.kill();
  rmSync(folder, { recursive: true, force: true });
});

const overHttp = (url = partner.url, withKey = key) =>
  httpIdentityChecks({
    IDENTITY_CHECK_URL: url,
    IDENTITY_CHECK_KEY: withKey,
    PORTAL_ORIGIN: 'https://kaiban.example',
  });
const called = (name: string): CheckedPerson => ({
  name,
  document: { type: 'resident-id', number: '23050219010203001X' },
});

type Side = { readonly checks: IdentityChecks; show(url: string, session: string): Promise<void> };

describe.each([
  {
    where: 'in memory',
    async open(): Promise<Side> {
      const checks = memoryIdentityChecks(stoppedClock());
      return { checks, show: async (_, session) => checks.show(session) };
    },
  },
  {
    where: 'over HTTP, at the provider of the local run',
    async open(): Promise<Side> {
      return {
        checks: overHttp(),
        show: async (url) => {
          await fetch(url, { method: 'POST' });
        },
      };
    },
  },
])('an identity check $where', ({ open }) => {
  it('is pending until the face was shown, then confirmed with its reference and time', async () => {
    const { checks, show } = await open();
    const { session, url } = await checks.begin(called('林知夏'), '/sign/abc');
    expect(await checks.result(session)).toEqual({ state: 'pending' });
    await show(url, session);
    const result = await checks.result(session);
    expect(result.state).toBe('confirmed');
    if (result.state !== 'confirmed') return;
    expect(result.reference.length).toBeGreaterThan(8);
    expect(new Date(result.confirmedAt).toISOString()).toBe(result.confirmedAt);
    expect(await checks.result(session)).toEqual(result);
  });

  it('that never was has expired', async () => {
    const { checks } = await open();
    expect(await checks.result('no-such-session-here')).toEqual({ state: 'expired' });
  });
});

describe('the provider of the local run', () => {
  it('says by the sign 异 in a name that the face is another', async () => {
    const { session, url } = await overHttp().begin(called('林异夏'), '/');
    await fetch(url, { method: 'POST' });
    expect(await overHttp().result(session)).toEqual({ state: 'mismatch' });
  });

  it('takes its time over a name with 缓', async () => {
    const { session, url } = await overHttp().begin(called('林缓夏'), '/');
    await fetch(url, { method: 'POST' });
    expect(await overHttp().result(session)).toEqual({ state: 'pending' });
    await until(
      () => overHttp().result(session),
      ({ state }) => state === 'confirmed',
    );
  });

  it('is down for a name with 断', async () => {
    await expect(overHttp().begin(called('林断夏'), '/')).rejects.toBeInstanceOf(Unavailable);
  });

  it('knows us by our key only', async () => {
    const stranger = overHttp(partner.url, 'another-key-than-ours');
    await expect(stranger.begin(called('林知夏'), '/')).rejects.toThrow('refused the request: 401');
  });

  it('shows a page that says that it is simulated, and leads back to the portal', async () => {
    const { url } = await overHttp().begin(called('<林>'), '/sign/abc');
    const page = await (await fetch(url)).text();
    expect(page).toContain('模拟');
    expect(page).not.toContain('<林>');
    const shown = await (await fetch(url, { method: 'POST' })).json();
    expect(shown).toEqual({ returnTo: 'https://kaiban.example/sign/abc' });
    expect((await fetch(`${partner.url}/face?session=none`)).status).toBe(404);
  });
});

describe('a provider', () => {
  const servers: HttpDouble[] = [];
  afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));
  const answering = async (status: number, body: unknown) => {
    const server = await httpDouble();
    servers.push(server);
    server.answer = (_, response) => json(response, status, body);
    return overHttp(server.url);
  };

  it.each([429, 500, 503])('that answers %i is asked again later', async (status) => {
    const checks = await answering(status, {});
    await expect(checks.begin(called('林知夏'), '/')).rejects.toBeInstanceOf(Unavailable);
  });

  it('that is not there is asked again later', async () => {
    const checks = overHttp('http://127.0.0.1:1');
    await expect(checks.result('whatever')).rejects.toBeInstanceOf(Unavailable);
  });

  it('that answers in another shape is a fault, told without the person', async () => {
    const checks = await answering(200, { pictures: ['…'] });
    const fault = await checks.begin(called('林知夏'), '/').catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Error);
    expect(fault).not.toBeInstanceOf(Unavailable);
    expect(String(fault)).not.toContain('林知夏');
  });
});
