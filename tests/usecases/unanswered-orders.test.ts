import { describe, expect, it } from 'vitest';
import { askCorrection } from '../../usecases/work-items/ask-correction.ts';
import { completeWorkItem } from '../../usecases/work-items/complete-work-item.ts';
import { listUnansweredOrders } from '../../usecases/services/list-unanswered-orders.ts';
import { replayOrder } from '../../usecases/services/replay-order.ts';
import { noticeLists } from '../../domain/notices/notice.ts';
import { dueWorkItem } from '../../domain/work-items/come-back.ts';
import { addLaterFact } from '../../usecases/cases/add-later-fact.ts';
import { comeBackToWorkItem } from '../../usecases/work-items/come-back-to-work-item.ts';
import { tellOfUnansweredOrders } from '../../usecases/services/tell-of-unanswered-orders.ts';
import { answersFor, taxAnswer } from '../domain/services/partner-answers.ts';
import { gao, ordered, partners, programOf, refusal, sweep, value, type Journey } from './journey.ts';

const minute = 60;
const text = { zh: '请补充', en: 'complete it' };

const listed = async ({ world }: Journey) =>
  value(await listUnansweredOrders(world)).entries.map(({ kind, delivery, attempts }) => [
    kind,
    delivery,
    attempts,
  ]);

describe('orders without an answer', () => {
  it('are listed after five minutes, with how their messages stand', async () => {
    const journey = await ordered();
    const { world } = journey;
    world.partners.down.add('longjiang-bank');
    await sweep(journey);
    expect(await listed(journey)).toEqual([]);
    world.clock.moveOn(5 * minute);
    expect((await listed(journey)).sort()).toEqual([
      ['bank', 'failing', 1],
      ['seals', 'delivered', 0],
      ['tax', 'delivered', 0],
    ]);
  });

  it('are no longer listed once they are answered, or while the applicant corrects something', async () => {
    const journey = await ordered();
    const { world, item } = journey;
    world.clock.moveOn(6 * minute);
    value(await completeWorkItem(world, partners.tax, { itemId: item('tax'), answer: taxAnswer }));
    const findings = [{ path: '/a', rule: 'A01', message: text, base: '', remedy: text }];
    value(await askCorrection(world, partners.bank, { itemId: item('bank'), findings }));
    expect((await listed(journey)).map(([kind]) => kind)).toEqual(['seals']);
  });
});

describe('the supervisor', () => {
  const toldOf = async ({ world }: Journey) =>
    (await world.notices.list(noticeLists.ofUser(gao.id), { limit: 50 })).entries
      .filter(({ template }) => template === 'order-unanswered' || template === 'fact-overdue')
      .map(({ template, facts }) => `${template} ${facts.step ?? ''}`);

  it('is told of an order that cannot be delivered, or that nobody touches, each once', async () => {
    const journey = await ordered();
    const { world } = journey;
    world.partners.down.add('longjiang-bank');
    await sweep(journey);
    expect(await tellOfUnansweredOrders(world)).toBe(0);
    world.clock.moveOn(6 * minute);
    expect(await tellOfUnansweredOrders(world)).toBe(1);
    expect(await tellOfUnansweredOrders(world)).toBe(1);
    expect(await toldOf(journey)).toEqual(['order-unanswered bank']);
    world.clock.moveOn(10 * minute);
    expect(await tellOfUnansweredOrders(world)).toBe(3);
    expect((await toldOf(journey)).sort()).toEqual([
      'order-unanswered bank',
      'order-unanswered seals',
      'order-unanswered tax',
    ]);
  });

  it('is told of what should have followed an answer, once, and of nothing that has come', async () => {
    const journey = await ordered();
    const { world, item, id } = journey;
    const file = await world.cases.find(id);
    if (!file) throw new Error('the case is gone');
    const answer = answersFor(file.case).seals;
    value(await completeWorkItem(world, partners.seals, { itemId: item('seals'), answer }));
    const comeBack = async () => {
      for (const entry of await world.dueList.due(world.clock.now(), 50)) {
        if (entry.kind === dueWorkItem) await comeBackToWorkItem(world, entry);
      }
      await sweep(journey);
    };
    world.clock.moveOn(23 * 60 * minute);
    await comeBack();
    expect(await toldOf(journey)).toEqual([]);
    world.clock.moveOn(2 * 60 * minute);
    await comeBack();
    await comeBack();
    expect(await toldOf(journey)).toEqual(['fact-overdue seals']);
    const details = { reference: 'GA-2026-1', receivedAt: world.clock.now() };
    const fact = { itemId: item('seals'), fact: 'filing-receipt', details } as const;
    value(await addLaterFact(world, partners.seals, fact));
  });
});

describe('an order that is sent once more by hand', () => {
  it('is the same message to the byte, and stands in the log with who sent it', async () => {
    const journey = await ordered();
    const { world, item } = journey;
    await sweep(journey);
    const before = world.partners.delivered.filter(({ data }) => data.workItemId === item('seals'));
    value(await replayOrder(world, gao, { itemId: item('seals') }));
    await sweep(journey);
    const after = world.partners.delivered.filter(({ data }) => data.workItemId === item('seals'));
    expect(after).toHaveLength(before.length + 1);
    expect(after.at(-1)).toEqual(before.at(-1));
    const history = await world.cases.findWithHistory(journey.id);
    expect(history?.events.at(-1)).toMatchObject({
      type: 'OrderReplayed',
      actor: { kind: 'officer', id: gao.id },
    });
    world.clock.moveOn(6 * minute);
    const { entries } = value(await listUnansweredOrders(world));
    expect(entries.find(({ kind }) => kind === 'seals')?.replays).toMatchObject([{ by: gao.id }]);
  });

  it('is one that waits: answered, or another order, is a no', async () => {
    const journey = await ordered();
    const { world, item } = journey;
    value(await completeWorkItem(world, partners.tax, { itemId: item('tax'), answer: taxAnswer }));
    expect(refusal(await replayOrder(world, gao, { itemId: item('tax') })).code).toBe('already-answered');
    expect(refusal(await replayOrder(world, gao, { itemId: item('bank', 4) })).code).toBe(
      'work-item-not-found',
    );
  });

  it('and the answer of a stranger to it is refused, as it always is', async () => {
    const { world, item } = await ordered();
    const stranger = programOf('rural-bank');
    expect(
      refusal(await completeWorkItem(world, stranger, { itemId: item('tax'), answer: taxAnswer })).code,
    ).toBe('work-item-not-found');
  });
});
