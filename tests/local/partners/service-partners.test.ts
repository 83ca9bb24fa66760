import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAnswer } from '../../../domain/work-items/kinds.ts';
import { sealsOf } from '../../../domain/services/seals.ts';
import { aCity, aRegisteredCase } from '../../support/a-case.ts';
import { anApplicationWithTax } from '../../support/an-application.ts';
import { FakeKaiban } from './fake-kaiban.ts';
import { runPartner, sendMessage, webhookSecret, type Partner } from './run-partner.ts';

const kaiban = new FakeKaiban();
const running: Partner[] = [];
let folder: string;
let apiUrl: string;
let orders = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaiban-partners-'));
  apiUrl = await kaiban.start();
});
afterAll(async () => {
  await Promise.all(running.map((partner) => partner.kill()));
  kaiban.close();
  await rm(folder, { recursive: true });
});

const settings = (
  organisation: string,
  kind: string,
  speed: object = {},
  dataFile = `${organisation}.sqlite`,
) => ({
  organisation,
  kind,
  apiUrl,
  tokenEndpoint: `${apiUrl}/token`,
  clientId: organisation,
  clientSecret: 'a-secret-of-the-test-only',
  audience: 'https://kaiban.local/api',
  webhookSecret,
  dataFile: join(folder, dataFile),
  clockFile: join(folder, 'clock.json'),
  speed: { workSeconds: 0, retrySeconds: 0.2, duplicateSeconds: 0.2, ...speed },
});
async function run(...of: Parameters<typeof settings>): Promise<Partner> {
  const partner = await runPartner(settings(...of));
  running.push(partner);
  return partner;
}
function newOrder(name?: string, facts?: object) {
  orders += 1;
  const workItemId = `item_${String(orders).padStart(26, '0')}-seals-1`;
  kaiban.open(workItemId, name, facts);
  return { caseId: `case_${String(orders).padStart(26, '0')}`, service: 'seals', workItemId };
}
const place = (partner: Partner, order: { workItemId: string }, id = `evt_${order.workItemId}`) =>
  sendMessage(partner.url, id, 'order.placed', order);
const sentTo = (order: { workItemId: string }) => kaiban.sentTo(order.workItemId);
const answerTo = (order: { workItemId: string }) => sentTo(order)[0]?.body.answer;
const patience = { timeout: 5_000, interval: 10 };
const answered = (order: { workItemId: string }, count = 1) =>
  expect.poll(() => sentTo(order).length, patience).toBe(count);
const states = async (partner: Partner) =>
  ((await (await fetch(partner.url)).json()) as { orders: Record<string, number> }).orders;
const behave = (partner: Partner, behaviour: string) =>
  fetch(`${partner.url}/behaviour`, { method: 'POST', body: JSON.stringify({ behaviour }) });

describe('the answers of the services', () => {
  it.each([
    ['jinyuan-seals', 'seal-maker', 'seals', { seals: sealsOf(aRegisteredCase(), aCity()) }],
    ['rural-bank', 'bank', 'bank', { capitalFen: 50_000_00 }],
    ['tax-office', 'tax', 'tax', { taxpayer: 'general', invoices: 'ukey' }],
    ['housing-fund', 'extra', 'housing-fund', { staff: 3 }],
    ['yueyang-tax-office', 'tax', 'tax', { taxpayer: 'general', invoices: 'ukey' }],
  ] as const)(
    '%s answers as the domain wants it, with new numbers each time',
    async (id, kind, item, facts) => {
      const partner = await run(id, kind);
      const [one, two] = [newOrder(undefined, facts), newOrder(undefined, facts)];
      await Promise.all([place(partner, one), place(partner, two)]);
      await Promise.all([answered(one), answered(two)]);
      const [first, second] = [answerTo(one), answerTo(two)];
      const application = anApplicationWithTax({ taxpayer: 'general', invoices: 'ukey' });
      const subject = aRegisteredCase({ application });
      expect(checkAnswer(item, first, subject, aCity()).findings).toEqual([]);
      expect(checkAnswer(item, second, subject, aCity()).findings).toEqual([]);
      expect(first).not.toEqual(second);
      if (item === 'seals') {
        const numbers = [first, second].flatMap((answer) => answer?.seals ?? []);
        expect(new Set(numbers.map(({ number }) => number)).size).toBe(8);
      }
      if (item === 'bank') expect(first).toMatchObject({ dueDiligence: 'simplified' });
      if (item === 'tax') expect(first).toMatchObject({ taxpayer: 'general', invoices: 'ukey' });
      await partner.kill();
    },
  );
});

describe('a seal maker', () => {
  let maker: Partner;
  beforeAll(async () => {
    maker = await run('hongxing-seals', 'seal-maker', { slowSeconds: 1_800 });
  });

  it('takes up nothing that arrives after the end of its case, in whatever order messages come', async () => {
    const late = await run('late-seals', 'seal-maker');
    const order = newOrder();
    const { caseId, service } = order;
    const send = (type: string, data: object) => sendMessage(late.url, `evt_${type}_${caseId}`, type, data);
    expect((await send('order.cancelled', { caseId, service, sequence: 9 })).status).toBe(202);
    expect((await send('order.prepared', { caseId, service, sequence: 2 })).status).toBe(202);
    expect((await send('order.placed', { ...order, sequence: 5 })).status).toBe(202);
    expect(await states(late)).toEqual({ cancelled: 2 });
    expect(sentTo(order)).toEqual([]);
  });

  it('takes no message without a signature, a tampered one, an old one, or one with another secret', async () => {
    const order = newOrder();
    const unsigned = await fetch(`${maker.url}/webhooks`, { method: 'POST', body: '{}' });
    expect(unsigned.status).toBe(401);
    expect(unsigned.headers.get('content-type')).toBe('application/problem+json');
    const body = JSON.stringify({ type: 'order.placed', data: { ...order, caseId: 'case_other' } });
    const old = new Date(Date.now() - 3_600_000);
    const secret = `whsec_${Buffer.from('another secret of many characters').toString('base64')}`;
    for (const change of [{ body }, { at: old }, { secret }]) {
      expect((await sendMessage(maker.url, 'evt_bad', 'order.placed', order, change)).status).toBe(401);
    }
    expect(sentTo(order)).toEqual([]);
  });

  it('says what is wrong with a message, and ignores types that it does not know', async () => {
    expect((await sendMessage(maker.url, 'evt_shape', 'order.placed', { caseId: 1 })).status).toBe(400);
    expect((await sendMessage(maker.url, 'evt_type', 'order.painted', {})).status).toBe(202);
  });

  it('makes one order of a message that comes twice, and of two messages for one work item', async () => {
    const order = newOrder();
    await Promise.all([place(maker, order), place(maker, order)]);
    await place(maker, order, `evt_${order.workItemId}-escalated`);
    await answered(order);
    expect((await place(maker, order)).status).toBe(202);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(sentTo(order)).toHaveLength(1);
  });

  it('notes what is prepared and drops what is cancelled, even before it was placed', async () => {
    const order = newOrder();
    const { caseId, service } = order;
    await sendMessage(maker.url, 'evt_p1', 'order.prepared', { caseId, service });
    expect(await states(maker)).toMatchObject({ prepared: 1 });
    await sendMessage(maker.url, 'evt_c1', 'order.cancelled', { caseId, service });
    expect(await states(maker)).toMatchObject({ cancelled: 1 });
    const early = newOrder();
    await sendMessage(maker.url, 'evt_c2', 'order.cancelled', early);
    await place(maker, early);
    expect(await states(maker)).toMatchObject({ cancelled: 2 });
    expect(sentTo(early)).toEqual([]);
  });

  it('leaves work items alone that are closed or unknown to it', async () => {
    const closed = newOrder();
    kaiban.change(closed.workItemId, { state: 'cancelled' });
    const unknown = newOrder();
    kaiban.items.delete(unknown.workItemId);
    const before = (await states(maker))['closed'] ?? 0;
    await Promise.all([place(maker, closed), place(maker, unknown)]);
    await expect.poll(async () => (await states(maker))['closed'], patience).toBe(before + 2);
    expect([...sentTo(closed), ...sentTo(unknown)]).toEqual([]);
  });

  it('waits while the API is down and gets a new token when the old one is turned down', async () => {
    kaiban.down = true;
    const order = newOrder();
    await place(maker, order);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(sentTo(order)).toEqual([]);
    kaiban.tokensFrom = 1_000_000;
    kaiban.down = false;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(sentTo(order)).toEqual([]);
    kaiban.tokensFrom = 0;
    await answered(order);
  });

  it('answers slowly by the product clock: moving it forward brings the answer', async () => {
    const order = newOrder('双鸭山市慢城商贸有限公司');
    await place(maker, order);
    await expect.poll(async () => (await states(maker))['working'], patience).toBe(1);
    await writeFile(join(folder, 'next.json'), JSON.stringify({ offsetMs: 1_801_000 }));
    await rename(join(folder, 'next.json'), join(folder, 'clock.json'));
    await answered(order);
    const sentAt = Date.parse(answerTo(order)?.filing.sentAt ?? '');
    expect(sentAt - Date.now()).toBeGreaterThan(1_700_000);
  });

  it('asks for one correction and completes after the answer', async () => {
    const order = newOrder('双鸭山市补天商贸有限公司');
    await place(maker, order);
    await expect.poll(async () => (await states(maker))['asked-back'], patience).toBe(1);
    expect(sentTo(order)[0]).toMatchObject({ move: 'correction', body: { findings: [{ rule: 'P01' }] } });
    kaiban.change(order.workItemId, { state: 'open', correction: { answeredAt: new Date().toISOString() } });
    await place(maker, order, `evt_${order.workItemId}-corrected`);
    await answered(order, 2);
    expect(sentTo(order)[1]?.move).toBe('completion');
  });

  it('takes an order and stays silent, until it is told to behave and asked again', async () => {
    const order = newOrder('双鸭山市默然商贸有限公司');
    await place(maker, order);
    await expect.poll(async () => (await states(maker))['silent'], patience).toBe(1);
    await behave(maker, 'normal');
    await place(maker, order, `evt_${order.workItemId}-escalated`);
    await answered(order);
    await behave(maker, 'by-name');
  });

  it('answers twice at once with different keys and once more later', async () => {
    const order = newOrder('双鸭山市叠翠商贸有限公司');
    await place(maker, order);
    await answered(order, 3);
    expect(new Set(sentTo(order).map(({ key }) => key)).size).toBe(3);
    expect(new Set(sentTo(order).map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  it('turns everything away when it is told to be down, and knows no other word', async () => {
    await behave(maker, 'down');
    expect((await place(maker, newOrder())).status).toBe(503);
    expect((await behave(maker, 'angry')).status).toBe(400);
    await behave(maker, 'by-name');
  });
});

describe('banks', () => {
  it('refuse by name at one bank only, or wherever a test says so', async () => {
    const [longjiang, rural] = await Promise.all([
      run('longjiang-bank', 'bank', {}, 'longjiang.sqlite'),
      run('rural-bank', 'bank', {}, 'rural.sqlite'),
    ]);
    const [one, two, three] = [newOrder('拒霜'), newOrder('拒霜'), newOrder()];
    await Promise.all([place(longjiang, one), place(rural, two), behave(rural, 'refuse')]);
    await Promise.all([answered(one), answered(two)]);
    expect(sentTo(one)[0]).toMatchObject({ move: 'refusal', body: { reasons: [{ code: 'R4' }] } });
    await place(rural, three);
    await answered(three);
    expect(sentTo(three)[0]?.move).toBe('refusal');
  });
});

describe('a process', () => {
  const inState = (partner: Partner, state: string, count: number) =>
    expect.poll(async () => (await states(partner))[state], patience).toBe(count);

  it('goes on with its work after it was killed', async () => {
    const speed = { workSeconds: 0.8 };
    const before = await run('kill-seals', 'seal-maker', speed);
    const order = newOrder();
    await place(before, order);
    await inState(before, 'working', 1);
    await before.kill();
    await run('kill-seals', 'seal-maker', speed);
    await answered(order);
  });

  it('gives the same answer with the same key when it was killed before that arrived', async () => {
    const before = await run('lost-seals', 'seal-maker');
    kaiban.answersDown = true;
    const seals = sealsOf(aRegisteredCase(), aCity());
    const order = newOrder(undefined, { seals });
    await place(before, order);
    await expect.poll(() => kaiban.tried.length, patience).toBeGreaterThan(1);
    await before.kill();
    const after = await run('lost-seals', 'seal-maker');
    kaiban.answersDown = false;
    await answered(order);
    await inState(after, 'answered', 1);
    expect(new Set([...kaiban.tried, ...sentTo(order)].map((sent) => JSON.stringify(sent))).size).toBe(1);
    expect((await place(after, order, 'evt_again')).status).toBe(202);
    const next = newOrder(undefined, { seals });
    await place(after, next);
    await answered(next);
    const numbers = [order, next].flatMap((one) => answerTo(one)?.seals ?? []).map(({ number }) => number);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `230502900000${n}`));
  });

  it('ends when the one that started it closes the pipe', async () => {
    const partner = await run('left-seals', 'seal-maker');
    const gone = new Promise((resolve) => partner.process.once('exit', resolve));
    partner.process.stdin?.end();
    expect(await gone).toBe(0);
  });
});
