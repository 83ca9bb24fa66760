import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataSharingAudience, demoClients } from '../../../local/identity/demo-clients.ts';
import { startIdentity } from '../../../local/identity/identity.ts';
import { clientToken } from '../../../local/identity/sign-in.ts';
import { freePort } from '../identity/free-port.ts';
import { runPartner, type Partner } from './run-partner.ts';

const audience = 'https://kaiban.local/api';
let folder: string;
let issuer: string;
let identity: Awaited<ReturnType<typeof startIdentity>>;
let register: Partner;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaiban-register-'));
  const port = await freePort();
  issuer = `http://127.0.0.1:${port}`;
  const keyFile = join(folder, 'keys.json');
  identity = await startIdentity({
    port,
    host: '127.0.0.1',
    issuer,
    audience,
    portalOrigins: [issuer],
    keyFile,
  });
  register = await runPartner({
    organisation: 'data-sharing',
    kind: 'data-sharing',
    issuer,
    audience: dataSharingAudience,
    dataFile: join(folder, 'register.sqlite'),
  });
});
afterAll(async () => {
  await register.kill();
  await identity.close();
  await rm(folder, { recursive: true });
});

const tokenOf = (clientId: string, resource: string) => {
  const clientSecret = demoClients.find(({ id }) => id === clientId)?.secret ?? '';
  return clientToken({ tokenEndpoint: `${issuer}/token`, clientId, clientSecret, resource });
};
const query = {
  catalogue: 'dishonest-debtors',
  purpose: 'registration of a company',
  caseId: 'case_00000000000000000000000001',
  documents: [
    { type: 'resident-id', number: '230502199001010018' },
    { type: 'resident-id', number: '230502198103150036' },
  ],
};
async function ask(body: object, token?: string): Promise<Response> {
  const bearer = token ?? (await tokenOf('kaiban', dataSharingAudience));
  return fetch(`${register.url}/v1/queries`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}` },
    body: JSON.stringify(body),
  });
}

describe('the data-sharing service', () => {
  it('tells which documents are listed, and logs the call without a number', async () => {
    const reply = await ask(query);
    expect(reply.status).toBe(200);
    expect(await reply.json()).toEqual({ listed: [1] });
    const log = await (await fetch(`${register.url}/v1/calls`)).text();
    expect(log).toContain('registration of a company');
    expect(JSON.parse(log)).toMatchObject({ entries: [{ client: 'kaiban', asked: 2, listed: 1 }] });
    expect(log).not.toContain('230502');
  });

  it('answers nobody without a token of ours for this service', async () => {
    expect((await ask(query, 'nonsense')).status).toBe(401);
    expect((await ask(query, await tokenOf('tax-office', audience))).status).toBe(401);
  });

  it('wants a catalogue and a purpose', async () => {
    expect((await ask({ ...query, purpose: ' ' })).status).toBe(422);
    expect((await ask({ ...query, catalogue: undefined })).status).toBe(422);
    expect((await ask({ ...query, catalogue: 'everything' })).status).toBe(422);
  });

  it.each([
    ['criminal-records', '0044'],
    ['bankruptcies', '0052'],
    ['revoked-licences', '0060'],
    ['false-registrations', '0079'],
  ])('keeps the register of %s', async (catalogue, ending) => {
    const numbers = ['230502199001010018', `23050219810315${ending}`];
    const reply = await ask({
      ...query,
      catalogue,
      documents: numbers.map((number) => ({ type: 'resident-id', number })),
    });
    expect(await reply.json()).toEqual({ listed: [1] });
  });

  it('confirms enterprises by name and code, and tells telephones that many share', async () => {
    const { documents: _people, ...rest } = query;
    const enterprises = ['双鸭山市甲有限公司', '双鸭山市假冒有限公司'].map((name) => ({
      name,
      creditCode: '91230502MA0000007W',
    }));
    const unknown = await ask({ ...rest, catalogue: 'enterprises', enterprises });
    expect(await unknown.json()).toEqual({ listed: [1] });
    const mobiles = ['13800000001', '13800009999'];
    expect(await (await ask({ ...rest, catalogue: 'shared-mobiles', mobiles })).json()).toEqual({
      listed: [1],
    });
    expect((await ask({ ...rest, catalogue: 'enterprises', documents: query.documents })).status).toBe(422);
  });

  it('can be down', async () => {
    const behave = (behaviour: string) =>
      fetch(`${register.url}/behaviour`, { method: 'POST', body: JSON.stringify({ behaviour }) });
    await behave('down');
    expect((await ask(query)).status).toBe(503);
    expect((await behave('refuse')).status).toBe(422);
    await behave('normal');
    expect((await ask(query)).status).toBe(200);
  });
});
