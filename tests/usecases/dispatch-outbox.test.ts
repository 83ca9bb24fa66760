import { describe, expect, it } from 'vitest';
import { dispatchOutbox } from '../../usecases/dispatch-outbox.ts';
import { completeWorkItem } from '../../usecases/work-items/complete-work-item.ts';
import { refuseWorkItem } from '../../usecases/work-items/refuse-work-item.ts';
import { withdrawCase } from '../../usecases/cases/withdraw-case.ts';
import { sealsAnswer, taxAnswer } from '../domain/services/partner-answers.ts';
import { minutesLater } from '../support/a-case.ts';
import { anApplication } from '../support/an-application.ts';
import { accepted, lin, ordered, partners, registered, sweep, value } from './journey.ts';

const sent = (journey: {
  world: { partners: { delivered: readonly { type: string; partner: string }[] } };
}) => journey.world.partners.delivered.map(({ type, partner }) => `${type} ${partner}`).sort();

describe('what was recorded is brought about', () => {
  it('an accepted case starts its execution and lets partners prepare', async () => {
    const journey = await accepted();
    expect(await sweep(journey)).toEqual({ settled: 4, postponed: 0 });
    expect(journey.world.workflow.executions.get(journey.id)).toMatchObject({ status: 'running', starts: 1 });
    expect(sent(journey)).toEqual([
      'order.prepared jinyuan-seals',
      'order.prepared longjiang-bank',
      'order.prepared tax-office',
    ]);
    expect(JSON.stringify(journey.world.partners.delivered)).not.toContain('林知夏');
  });

  it('an opened wait places the order, an answer ends the wait', async () => {
    const journey = await registered();
    await sweep(journey);
    const itemId = await journey.wait('tax', 'the-token');
    await sweep(journey);
    expect(sent(journey)).toContain('order.placed tax-office');
    value(await completeWorkItem(journey.world, partners.tax, { itemId, answer: taxAnswer }));
    await sweep(journey);
    expect(journey.world.workflow.answers.get('the-token')).toMatchObject({ outcome: 'completed' });
  });

  it('a refusal by the bank ends its wait with the time that the applicant has', async () => {
    const journey = await registered();
    await sweep(journey);
    const itemId = await journey.wait('bank', 'the-token');
    value(
      await refuseWorkItem(journey.world, partners.bank, { itemId, reasons: [{ code: 'R1', text: '不符' }] }),
    );
    await sweep(journey);
    expect(journey.world.workflow.answers.get('the-token')).toEqual({
      outcome: 'refused',
      timeoutSeconds: 86_400,
    });
  });

  it('a choice of no bank ends the wait as declined', async () => {
    const journey = await registered();
    await sweep(journey);
    const bank = await journey.wait('bank');
    value(
      await refuseWorkItem(journey.world, partners.bank, {
        itemId: bank,
        reasons: [{ code: 'R1', text: '不' }],
      }),
    );
    const itemId = await journey.wait('another-bank', 'the-token');
    const answer = { bank: { choice: 'declined', reason: '异地开户' } };
    value(await completeWorkItem(journey.world, lin, { itemId, answer }));
    await sweep(journey);
    expect(journey.world.workflow.answers.get('the-token')).toMatchObject({ outcome: 'declined' });
  });

  it('a withdrawal stops the execution and cancels the orders', async () => {
    const journey = await accepted();
    await sweep(journey);
    value(await withdrawCase(journey.world, lin, { caseId: journey.id }));
    await sweep(journey);
    expect(journey.world.workflow.executions.get(journey.id)).toMatchObject({
      status: 'stopped',
      cause: 'CaseWithdrawn',
    });
    expect(sent(journey).filter((one) => one.startsWith('order.cancelled'))).toHaveLength(3);
  });

  it('once is enough, and twice is harmless', async () => {
    const journey = await accepted();
    const pending = await journey.world.outbox.due(minutesLater(0), 100);
    await Promise.all(Array.from({ length: 50 }, () => dispatchOutbox(journey.world, pending)));
    expect(journey.world.workflow.executions.size).toBe(1);
    const ids = journey.world.partners.delivered.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(await sweep(journey)).toEqual({ settled: 0, postponed: 0 });
  });

  it('the same bytes each time', async () => {
    const journey = await accepted();
    const pending = await journey.world.outbox.due(minutesLater(0), 100);
    await dispatchOutbox(journey.world, pending);
    journey.world.clock.moveOn(3_600);
    await dispatchOutbox(journey.world, pending);
    const { delivered } = journey.world.partners;
    expect(delivered.slice(3).map((one) => JSON.stringify(one))).toEqual(
      delivered.slice(0, 3).map((one) => JSON.stringify(one)),
    );
  });
});

describe('what could not be brought about', () => {
  it('waits alone: a partner that is down holds up nobody else', async () => {
    const journey = await accepted();
    const other = await accepted(anApplication({ name: '双鸭山市北国春雪科技有限公司' }), journey.world);
    journey.world.partners.down.add('tax-office');
    expect(await sweep(journey)).toEqual({ settled: 6, postponed: 2 });
    expect(journey.world.workflow.executions.size).toBe(2);
    expect(other.id).not.toBe(journey.id);
    expect(sent(journey).filter((one) => one.endsWith('longjiang-bank'))).toHaveLength(2);
  });

  it('is tried again later and later, until it works', async () => {
    const journey = await accepted();
    const { world } = journey;
    world.partners.down.add('tax-office');
    await sweep(journey);
    for (const seconds of [5, 15, 60, 300, 1_800, 7_200, 18_000, 43_200, 43_200]) {
      world.clock.moveOn(seconds - 1);
      expect(await sweep(journey)).toEqual({ settled: 0, postponed: 0 });
      world.clock.moveOn(1);
      expect(await sweep(journey)).toEqual({ settled: 0, postponed: 1 });
    }
    world.partners.down.clear();
    world.clock.moveOn(43_200);
    expect(await sweep(journey)).toEqual({ settled: 1, postponed: 0 });
    expect(world.partners.delivered.at(-1)).toMatchObject({
      partner: 'tax-office',
      timestamp: minutesLater(0),
    });
  });

  it('in the workflow service leaves the answer where it is', async () => {
    const journey = await ordered();
    const { world } = journey;
    await sweep(journey);
    const itemId = journey.item('seals');
    value(await completeWorkItem(world, partners.seals, { itemId, answer: sealsAnswer }));
    world.workflow.down = true;
    expect(await sweep(journey)).toEqual({ settled: 0, postponed: 1 });
    world.workflow.down = false;
    world.clock.moveOn(5);
    expect(await sweep(journey)).toEqual({ settled: 1, postponed: 0 });
    expect([...world.workflow.answers.values()]).toMatchObject([{ outcome: 'completed' }]);
  });

  it('is not begun after the case was withdrawn', async () => {
    const journey = await accepted();
    const { world, id } = journey;
    world.workflow.down = true;
    for (const seconds of [0, 5]) {
      world.clock.moveOn(seconds);
      await sweep(journey);
    }
    world.workflow.down = false;
    value(await withdrawCase(world, lin, { caseId: id }));
    await sweep(journey);
    world.clock.moveOn(3_600);
    await sweep(journey);
    expect(world.workflow.executions.get(id)).toBeUndefined();
    expect(await world.outbox.due(minutesLater(10_000), 100)).toEqual([]);
  });
});
