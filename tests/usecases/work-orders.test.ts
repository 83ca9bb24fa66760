import { describe, expect, it } from 'vitest';
import type { Caller } from '../../domain/callers.ts';
import { allowedWorkOrderMoves, workOrderMoves } from '../../domain/work-orders/moves.ts';
import type { WorkOrderMove } from '../../domain/work-orders/work-order.ts';
import { completeWorkItem } from '../../usecases/work-items/complete-work-item.ts';
import { finishCase } from '../../usecases/cases/finish-case.ts';
import { listNotices } from '../../usecases/notices/list-notices.ts';
import { listWorkOrders } from '../../usecases/work-orders/list-work-orders.ts';
import { moveWorkOrder } from '../../usecases/work-orders/move-work-order.ts';
import { rateCase, type RateCommand } from '../../usecases/work-orders/rate-case.ts';
import { readStatistics } from '../../usecases/promises/read-statistics.ts';
import { reportStuck } from '../../usecases/work-orders/report-stuck.ts';
import { watchWorkOrder } from '../../usecases/work-orders/watch-work-order.ts';
import { workThroughDue } from '../../usecases/work-through-due.ts';
import { bankAnswer, sealsAnswer, taxAnswer } from '../domain/services/partner-answers.ts';
import {
  accepted,
  gao,
  lin,
  ordered,
  partners,
  refusal,
  sweep,
  value,
  wang,
  zhao,
  type Journey,
} from './journey.ts';

const tang: Caller = { id: 'callback-tang', name: '唐悦', roles: ['callback-staff'] };
const page = { limit: 100 };

/** A case that came to its end, brought about. */
async function finished(): Promise<Journey> {
  const journey = await ordered();
  const { world, id } = journey;
  const answers = [
    [partners.seals, 'seals', sealsAnswer],
    [partners.bank, 'bank', bankAnswer],
    [partners.tax, 'tax', taxAnswer],
  ] as const;
  world.clock.moveOn(20 * 60);
  for (const [by, kind, answer] of answers)
    value(await completeWorkItem(world, by, { itemId: journey.item(kind), answer }));
  value(await finishCase(world, { caseId: id }));
  await sweep(journey);
  return journey;
}
const rate = ({ world, id }: Journey, by: Caller, more: Partial<RateCommand> = {}) =>
  rateCase(world, by, { caseId: id, matter: 'case', stars: 5, channel: 'portal', ...more });
const orders = async (
  { world }: Journey,
  kind: 'bad-rating' | 'stuck' | 'callback',
  which: 'open' | 'closed' = 'open',
) => value(await listWorkOrders(world, gao, { ...page, kind, which })).entries;

describe('a rating', () => {
  it('is given once for a case and matter, by its owner, after the end', async () => {
    const unfinished = await accepted();
    expect(refusal(await rate(unfinished, lin)).code).toBe('move-not-allowed');
    const journey = await finished();
    expect(refusal(await rate(journey, zhao)).code).toBe('case-not-found');
    value(await rate(journey, lin));
    value(await rate(journey, lin, { matter: 'seals', stars: 3 }));
    expect(refusal(await rate(journey, lin, { stars: 1 })).code).toBe('already-rated');
    expect(await orders(journey, 'bad-rating')).toEqual([]);
  });

  it('comes on the telephone or at the hall’s device only through staff, and online only from the owner', async () => {
    const journey = await finished();
    expect(refusal(await rate(journey, lin, { channel: '12345' })).code).toBe('not-yours-to-do');
    expect(refusal(await rate(journey, tang, { channel: 'portal' })).code).toBe('not-yours-to-do');
    expect(value(await rate(journey, tang, { channel: '12345', stars: 4 }))).toMatchObject({ stars: 4 });
  });

  it('that is bad opens one work order with deadlines, even if it is sent twice', async () => {
    const journey = await finished();
    value(await rate(journey, lin, { stars: 2, words: '等了太久' }));
    expect(refusal(await rate(journey, lin, { stars: 2, words: '等了太久' })).code).toBe('already-rated');
    expect(await orders(journey, 'bad-rating')).toMatchObject([
      {
        state: 'open',
        stars: 2,
        words: '等了太久',
        contactBy: '2026-11-24T15:59:59.999Z',
        fixBy: '2026-11-28T15:59:59.999Z',
        allowedMoves: ['assign'],
      },
    ]);
  });
});

describe('a work order', () => {
  const step = async ({ world }: Journey, orderId: string, by: Caller, move: WorkOrderMove, more = {}) =>
    moveWorkOrder(world, by, { orderId, move, note: '已记录', ...more });

  async function aBadRating() {
    const journey = await finished();
    value(await rate(journey, lin, { stars: 1, words: '态度差' }));
    const [order] = await orders(journey, 'bad-rating');
    return { journey, id: order?.id ?? '' };
  }

  it('is assigned, verified, set right, called back and closed, in this order only', async () => {
    const { journey, id } = await aBadRating();
    const way = [
      [gao, 'assign', { owner: wang.id }],
      [wang, 'verify', {}],
      [wang, 'fix', {}],
      [tang, 'callBack', { result: 'satisfied' }],
      [gao, 'close', {}],
    ] as const;
    for (const [by, move, more] of way) {
      if (move !== 'close')
        expect(refusal(await step(journey, id, tang, 'close')).code).toBe('move-not-allowed');
      value(await step(journey, id, by, move, more));
    }
    expect(await orders(journey, 'bad-rating')).toEqual([]);
    const [closed] = await orders(journey, 'bad-rating', 'closed');
    expect(closed?.steps.map(({ move, by }) => `${move} ${by}`)).toEqual([
      'assign supervisor-gao',
      'verify officer-wang',
      'fix officer-wang',
      'callBack callback-tang',
      'close supervisor-gao',
    ]);
    const told = async (who: Caller) =>
      value(await listNotices(journey.world, who, page)).entries.map(({ template }) => template);
    expect(await told(wang)).toContain('work-order-assigned');
    expect(await told(lin)).toContain('work-order-closed');
  });

  it('cannot be closed without a call, and goes back when the caller is not satisfied', async () => {
    const { journey, id } = await aBadRating();
    value(await step(journey, id, gao, 'assign', { owner: wang.id }));
    value(await step(journey, id, wang, 'verify'));
    value(await step(journey, id, wang, 'fix'));
    expect(refusal(await step(journey, id, gao, 'close')).code).toBe('move-not-allowed');
    expect(refusal(await step(journey, id, tang, 'callBack')).code).toBe('answer-has-faults');
    expect(value(await step(journey, id, tang, 'callBack', { result: 'unreached' })).state).toBe('fixed');
    expect(value(await step(journey, id, tang, 'callBack', { result: 'unsatisfied' })).state).toBe('open');
  });

  it('may be appealed by its owner, and only a supervisor decides on that', async () => {
    const { journey, id } = await aBadRating();
    value(await step(journey, id, gao, 'assign', { owner: wang.id, complex: true }));
    value(await step(journey, id, wang, 'appeal'));
    expect(refusal(await step(journey, id, wang, 'uphold')).code).toBe('not-yours-to-do');
    const upheld = value(await step(journey, id, gao, 'uphold'));
    expect(upheld).toMatchObject({ state: 'fixed', fixBy: '2026-12-08T15:59:59.999Z' });
  });

  it('lets nobody make a move that is not his', async () => {
    const { journey, id } = await aBadRating();
    const stored = await journey.world.workOrders.find(id);
    if (!stored) throw new Error('no order');
    for (const by of [lin, zhao, partners.bank]) expect(allowedWorkOrderMoves(stored, by)).toEqual([]);
    for (const move of Object.keys(workOrderMoves) as WorkOrderMove[])
      expect(refusal(await step(journey, id, zhao, move)).code).toBe('not-yours-to-do');
  });

  it('that is overdue is marked, and the supervisor is told once', async () => {
    const { journey, id } = await aBadRating();
    const { world } = journey;
    world.clock.moveOn(2 * 86_400);
    const minute = () =>
      workThroughDue(
        {
          ...world,
          dueList: {
            due: async (at, limit) =>
              (await world.dueList.due(at, limit)).filter((one) => one.kind === 'work-order'),
          },
        },
        { 'work-order': (entry) => watchWorkOrder(world, entry) },
        100,
      );
    // The call that is owed for the finished case is overdue too.
    expect(await minute()).toEqual({ done: 2, failed: 0 });
    expect(await minute()).toEqual({ done: 0, failed: 0 });
    expect((await world.workOrders.find(id))?.overdue).toBe(true);
    const told = value(await listNotices(world, gao, page)).entries.map(({ template }) => template);
    expect(told.filter((template) => template === 'work-order-overdue')).toHaveLength(2);
  });
});

describe('a report that it does not get done', () => {
  it('carries how the case stands, and is its applicant’s own', async () => {
    const journey = await ordered();
    const { world, id } = journey;
    world.records.set(id, {
      status: 'RUNNING',
      startedAt: '',
      definition: '{}',
      events: [],
      redriveCount: 0,
      isRedrivable: false,
    });
    const words = '银行一直没有回音';
    expect(refusal(await reportStuck(world, zhao, { caseId: id, words })).code).toBe('case-not-found');
    const order = value(await reportStuck(world, lin, { caseId: id, words }));
    expect(order).toMatchObject({
      kind: 'stuck',
      situation: { status: 'registered', execution: 'RUNNING', openItems: [{}, {}, {}] },
    });
    expect(value(await reportStuck(world, lin, { caseId: id, words })).id).toBe(order.id);
    expect(await orders(journey, 'stuck')).toHaveLength(1);
    const own = value(await listWorkOrders(world, lin, { ...page, kind: 'callback', which: 'open' }));
    expect(own.entries.map(({ kind }) => kind)).toEqual(['stuck']);
  });

  it('is for what has not been finished', async () => {
    const journey = await finished();
    expect(refusal(await reportStuck(journey.world, lin, { caseId: journey.id, words: '没有' })).code).toBe(
      'move-not-allowed',
    );
  });
});

describe('a finished case', () => {
  it('is on the list of those to be called, once, until it has been', async () => {
    const journey = await finished();
    const [call] = await orders(journey, 'callback');
    expect(call).toMatchObject({ caseId: journey.id, state: 'fixed', contactBy: '2026-11-24T15:59:59.999Z' });
    const moved = (move: WorkOrderMove, more = {}) =>
      moveWorkOrder(journey.world, tang, { orderId: call?.id ?? '', move, note: '很好', ...more });
    value(await moved('callBack', { result: 'satisfied' }));
    value(await moved('close'));
    expect(await orders(journey, 'callback')).toEqual([]);
  });

  it('stands in the statistics with its numerators and denominators', async () => {
    const journey = await finished();
    const read = async () => value(await readStatistics(journey.world, { days: 7 }));
    expect(await read()).toMatchObject({
      from: '2026-11-17',
      to: '2026-11-23',
      finished: 1,
      withinPromise: { numerator: 1, denominator: 1 },
      serviceSeconds: { count: 1, median: 1_200, ninety: 1_200 },
      straightThrough: { numerator: 1, denominator: 1 },
      good: { numerator: 0, denominator: 0 },
      coverage: { numerator: 0, denominator: 1 },
      savedFen: 30_000,
    });
    const elsewhere = value(await readStatistics(journey.world, { days: 7, city: '430600' }));
    expect(elsewhere).toMatchObject({ finished: 0, savedFen: 0, cities: [{ city: '430600' }] });
    const here = value(await readStatistics(journey.world, { days: 7, city: '230500' }));
    expect(here).toMatchObject({ finished: 1, savedFen: 30_000, cities: [{ city: '230500', finished: 1 }] });
    const nowhere = await readStatistics(journey.world, { days: 7, city: '999999' });
    expect(refusal(nowhere).code).toBe('city-not-served');
    value(await rate(journey, lin, { stars: 2 }));
    expect(await read()).toMatchObject({
      good: { numerator: 0, denominator: 1 },
      coverage: { numerator: 1, denominator: 1 },
      stars: { 2: 1 },
      channels: { portal: 1 },
    });
  });
});
