import { afterEach, describe, expect, it } from 'vitest';
import { dataSharing } from '../../adapters/registers/data-sharing.ts';
import { Unavailable } from '../../domain/faults.ts';
import type { RegisterQuery, Registers } from '../../domain/ports.ts';
import { httpDouble, json, type HttpDouble } from '../adapters/http-double.ts';
import { memoryRegisters } from '../support/memory-registers.ts';
import { caseId } from '../support/memory-ports.ts';

const query = {
  catalogue: 'dishonest-debtors',
  purpose: '公司设立登记',
  caseId: caseId(1),
  documents: ['A', 'B', 'C'].map((number) => ({ type: 'resident-id', number })),
} as const satisfies RegisterQuery;

type Side = { readonly registers: Registers; list(number: string): void; takeDown(): void };
const servers: HttpDouble[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

/** One server that is the identity provider and the register at once. */
async function aServer(): Promise<{ server: HttpDouble; registers: Registers }> {
  const server = await httpDouble();
  servers.push(server);
  let tokens = 0;
  server.answer = ({ path }, response) => {
    if (path === '/token') {
      tokens += 1;
      return json(response, 200, { access_token: `token-${tokens}`, expires_in: 600 });
    }
    return json(response, 200, { listed: [] });
  };
  const registers = dataSharing({
    DATA_SHARING_URL: server.url,
    DATA_SHARING_AUDIENCE: 'https://data-sharing.example',
    TOKEN_ENDPOINT: `${server.url}/token`,
    CLIENT_ID: 'kaiban',
    CLIENT_SECRET: 'a-secret-of-this-test',
  });
  return { server, registers };
}

/** Lets the register answer as given, while tokens are handed out as before. */
function registerAnswers(server: HttpDouble, answer: HttpDouble['answer']): void {
  const before = server.answer;
  server.answer = (received, response) =>
    received.path === '/token' ? before(received, response) : answer(received, response);
}

describe.each([
  {
    where: 'in memory',
    async open(): Promise<Side> {
      const registers = memoryRegisters();
      return {
        registers,
        list: (number) => void registers.listed.add(number),
        takeDown: () => void (registers.down = true),
      };
    },
  },
  {
    where: 'over HTTP',
    async open(): Promise<Side> {
      const { server, registers } = await aServer();
      const listed = new Set<string>();
      registerAnswers(server, ({ body }, response) => {
        const { documents } = JSON.parse(body) as typeof query;
        json(response, 200, {
          listed: documents.flatMap(({ number }, at) => (listed.has(number) ? [at] : [])),
        });
      });
      return {
        registers,
        list: (number) => void listed.add(number),
        takeDown: () => registerAnswers(server, (_, response) => void response.writeHead(503).end()),
      };
    },
  },
])('a register $where', ({ open }) => {
  it('tells the places of those whom it lists', async () => {
    const { registers, list } = await open();
    expect(await registers.query(query)).toEqual([]);
    list('C');
    list('A');
    expect(await registers.query(query)).toEqual([0, 2]);
  });

  it('that is down is a fault that will pass', async () => {
    const { registers, takeDown } = await open();
    takeDown();
    await expect(registers.query(query)).rejects.toBeInstanceOf(Unavailable);
  });
});

describe('the data-sharing service', () => {
  it('is told the catalogue, the purpose and the case, by a client with a token for it', async () => {
    const { server, registers } = await aServer();
    await registers.query(query);
    const [token, asked] = server.received;
    expect(Object.fromEntries(new URLSearchParams(token?.body))).toEqual({
      grant_type: 'client_credentials',
      resource: 'https://data-sharing.example',
    });
    expect(token?.headers.authorization).toBe(
      `Basic ${Buffer.from('kaiban:a-secret-of-this-test').toString('base64')}`,
    );
    expect(asked).toMatchObject({ path: '/v1/queries', headers: { authorization: 'Bearer token-1' } });
    expect(JSON.parse(asked?.body ?? '')).toEqual(query);
  });

  it('is asked with one token until that expires', async () => {
    const { server, registers } = await aServer();
    for (let time = 0; time < 3; time += 1) await registers.query(query);
    expect(server.received.filter(({ path }) => path === '/token')).toHaveLength(1);
  });

  it('that no longer takes a token is asked later with a new one', async () => {
    const { server, registers } = await aServer();
    registerAnswers(server, ({ headers }, response) =>
      headers.authorization === 'Bearer token-1'
        ? json(response, 401, {})
        : json(response, 200, { listed: [1] }),
    );
    await expect(registers.query(query)).rejects.toBeInstanceOf(Unavailable);
    expect(await registers.query(query)).toEqual([1]);
  });

  it.each([429, 500, 503])('that answers %i is asked again later', async (status) => {
    const { server, registers } = await aServer();
    registerAnswers(server, (_, response) => void response.writeHead(status).end());
    await expect(registers.query(query)).rejects.toBeInstanceOf(Unavailable);
  });

  it('that breaks off in the middle of its answer is asked again later', async () => {
    const { server, registers } = await aServer();
    registerAnswers(server, (_, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('{"listed"');
      setTimeout(() => response.destroy(), 20);
    });
    await expect(registers.query(query)).rejects.toBeInstanceOf(Unavailable);
  });

  it('that is not there is asked again later', async () => {
    const { server, registers } = await aServer();
    await server.close();
    await expect(registers.query(query)).rejects.toBeInstanceOf(Unavailable);
  });

  it('is asked again later when the identity provider gives no token', async () => {
    const { server, registers } = await aServer();
    server.answer = (_, response) => void response.writeHead(500).end();
    await expect(registers.query(query)).rejects.toBeInstanceOf(Unavailable);
  });

  it.each([
    ['a refusal of the question', 422, {}],
    ['an answer of another shape', 200, { people: [] }],
  ])('breaks the step by %s', async (_, status, body) => {
    const { server, registers } = await aServer();
    registerAnswers(server, (_received, response) => json(response, status, body));
    const fault = await registers.query(query).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Error);
    expect(fault).not.toBeInstanceOf(Unavailable);
    for (const { number } of query.documents) expect(String(fault)).not.toContain(`"${number}"`);
  });
});
