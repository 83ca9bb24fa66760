import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it } from 'vitest';
import { webhookPartners } from '../../adapters/partners/webhook-partners.ts';
import { Unavailable } from '../../domain/faults.ts';
import type { PartnerMessage } from '../../domain/partner-messages.ts';
import type { Partners } from '../../domain/ports.ts';
import { httpDouble, type HttpDouble } from '../adapters/http-double.ts';
import { acceptedAt } from '../support/a-case.ts';
import { memoryPartners } from '../support/memory-partners.ts';

const secret = `whsec_${Buffer.from('a secret of this test, long enough').toString('base64')}`;
const message: PartnerMessage = {
  id: 'evt_01-2',
  partner: 'tax-office',
  type: 'order.placed',
  timestamp: acceptedAt,
  data: { caseId: 'case_01', service: 'tax', workItemId: 'item_01-tax-1', sequence: 7 },
};
const { partner: _, id: _id, ...content } = message;

type Side = { readonly partners: Partners; received(): unknown[]; takeDown(): Promise<void> };
const servers: HttpDouble[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function aServer(): Promise<{ server: HttpDouble; partners: Partners }> {
  const server = await httpDouble();
  servers.push(server);
  const target = { url: `${server.url}/webhooks`, secret };
  return { server, partners: webhookPartners({ PARTNERS: { 'tax-office': target } }) };
}

describe.each([
  {
    where: 'in memory',
    async open(): Promise<Side> {
      const partners = memoryPartners();
      return {
        partners,
        received: () => partners.delivered.map(({ type, timestamp, data }) => ({ type, timestamp, data })),
        takeDown: async () => void partners.down.add('tax-office'),
      };
    },
  },
  {
    where: 'over HTTP',
    async open(): Promise<Side> {
      const { server, partners } = await aServer();
      return {
        partners,
        received: () => server.received.map(({ body }) => JSON.parse(body) as unknown),
        takeDown: () => server.close(),
      };
    },
  },
])('partners $where', ({ open }) => {
  it('get a message, and the same one when it is sent again', async () => {
    const { partners, received } = await open();
    await partners.deliver(message);
    await partners.deliver(message);
    expect(received()).toEqual([content, content]);
  });

  it('that cannot be reached are a fault that will pass', async () => {
    const { partners, takeDown } = await open();
    await takeDown();
    await expect(partners.deliver(message)).rejects.toBeInstanceOf(Unavailable);
  });
});

describe('a webhook', () => {
  it('is signed, so that the partner knows who sent it and that nothing was changed', async () => {
    const { server, partners } = await aServer();
    await partners.deliver(message);
    const [got] = server.received;
    const headers = got?.headers as Record<string, string>;
    expect(new Webhook(secret).verify(got?.body ?? '', headers)).toEqual(content);
    expect(headers['webhook-id']).toBe(message.id);
    expect(() => new Webhook(secret).verify(got?.body.replace('tax', 'bank') ?? '', headers)).toThrow();
  });

  it('is the same bytes under the same id each time', async () => {
    const { server, partners } = await aServer();
    await partners.deliver(message);
    await partners.deliver(JSON.parse(JSON.stringify(message)) as PartnerMessage);
    const [one, two] = server.received;
    expect(one?.body).toBe(two?.body);
    expect(one?.headers['webhook-id']).toBe(two?.headers['webhook-id']);
  });

  it.each([400, 404, 410, 429, 500, 503])('that is answered with %i is tried again', async (status) => {
    const { server, partners } = await aServer();
    server.answer = (_, response) => response.writeHead(status).end();
    await expect(partners.deliver(message)).rejects.toBeInstanceOf(Unavailable);
  });

  it('that is not answered within seconds is tried again', async () => {
    const { server, partners } = await aServer();
    server.answer = () => undefined;
    const started = Date.now();
    await expect(partners.deliver(message)).rejects.toBeInstanceOf(Unavailable);
    expect(Date.now() - started).toBeLessThan(8_000);
  });

  it('has no address for a partner that is not configured', async () => {
    const { partners } = await aServer();
    await expect(partners.deliver({ ...message, partner: 'nobody' })).rejects.toThrow('nobody');
  });
});
