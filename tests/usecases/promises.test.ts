import { describe, expect, it } from 'vitest';
import { answerCorrection } from '../../usecases/work-items/answer-correction.ts';
import { askCorrection } from '../../usecases/work-items/ask-correction.ts';
import { completeWorkItem } from '../../usecases/work-items/complete-work-item.ts';
import { listWorkItems } from '../../usecases/work-items/list-work-items.ts';
import { passRungs } from '../../usecases/work-items/pass-rungs.ts';
import { listExecutions } from '../../usecases/cases/list-executions.ts';
import { listOverdue } from '../../usecases/promises/list-overdue.ts';
import { watchPromises } from '../../usecases/promises/watch-promises.ts';
import { workThroughDue } from '../../usecases/work-through-due.ts';
import { sealsAnswer } from '../domain/services/partner-answers.ts';
import { accepted, gao, lin, ordered, partners, value, type Journey } from './journey.ts';

const minute = ({ world }: Journey) => {
  const comeBack = { 'work-item': passTheirs, case: passTheirs };
  return workThroughDue(world, comeBack, 100);
  function passTheirs(entry: Parameters<typeof passRungs>[1]) {
    return passRungs(world, entry);
  }
};
/** The lights that have come on, as `light kind → whom`. */
async function lights({ world, id }: Journey): Promise<string[]> {
  const { events = [] } = (await world.cases.findWithHistory(id)) ?? {};
  return events.flatMap((event) =>
    event.type === 'PromiseRungPassed' ? [`${event.data.light} ${event.data.kind} → ${event.data.to}`] : [],
  );
}
/** What comes on when the clock moves on by some minutes and the minute's work is done. */
async function after(journey: Journey, minutes: number): Promise<string[]> {
  const before = (await lights(journey)).length;
  journey.world.clock.moveOn(minutes * 60);
  expect((await minute(journey)).failed).toBe(0);
  return (await lights(journey)).slice(before).sort();
}
const steward = async ({ world, id }: Journey) => (await world.cases.find(id))?.case.steward.id ?? '';
const text = { zh: '请补充', en: 'complete it' };
const findings = [{ path: '/a', rule: 'A01', message: text, base: '', remedy: text }];

describe('the lights of a promise', () => {
  it('come on at 50, 80 and 100 per cent, each once, each with a name', async () => {
    const journey = await ordered();
    const who = await steward(journey);
    expect(await after(journey, 14)).toEqual([]);
    expect(await after(journey, 1)).toEqual([`yellow seals → ${who}`, `yellow tax → ${who}`]);
    expect(await after(journey, 8)).toEqual([]);
    expect(await after(journey, 1)).toEqual([`orange seals → ${who}`, `orange tax → ${who}`]);
    expect(await after(journey, 6)).toEqual([
      'red seals → supervisor-gao',
      'red tax → supervisor-gao',
      `yellow bank → ${who}`,
    ]);
    expect(await after(journey, 18)).toEqual([`orange bank → ${who}`]);
    expect(await after(journey, 12)).toEqual(['red bank → supervisor-gao', `yellow case → ${who}`]);
    expect(await after(journey, 36)).toEqual([`orange case → ${who}`]);
    expect(await after(journey, 24)).toEqual(['red case → supervisor-gao']);
    expect(await after(journey, 10_000)).toEqual([]);
  });

  it('all come on in the first minute after a long standstill', async () => {
    const journey = await ordered();
    expect(await after(journey, 600)).toHaveLength(12);
    expect(await after(journey, 1)).toEqual([]);
  });

  it('stay off for what is done, and for what waits for the applicant until he has answered', async () => {
    const journey = await ordered();
    const { world } = journey;
    const seals = { itemId: journey.item('seals'), answer: sealsAnswer };
    value(await completeWorkItem(world, partners.seals, seals));
    value(await askCorrection(world, partners.tax, { itemId: journey.item('tax'), findings }));
    expect(await after(journey, 29)).toEqual([]);
    value(await answerCorrection(world, lin, { itemId: journey.item('tax'), answer: '已补充' }));
    const who = await steward(journey);
    expect(await after(journey, 15)).toEqual([`yellow bank → ${who}`, `yellow tax → ${who}`]);
  });

  it('remind the applicant himself of what waits for him', async () => {
    const journey = await accepted();
    await journey.wait('another-name');
    expect(await after(journey, 720)).toEqual(['yellow another-name → applicant-lin']);
    expect(await after(journey, 432)).toEqual(['orange another-name → applicant-lin']);
  });
});

describe('the watchdog', () => {
  it('finds nothing while the minute’s work is done, and lists every light that has not come on', async () => {
    const journey = await ordered();
    const { world, id } = journey;
    expect(await watchPromises(world)).toMatchObject({
      openItems: 3,
      runningCases: 1,
      passed: 0,
      missing: [],
    });
    world.clock.moveOn(19 * 60);
    expect((await watchPromises(world)).missing).toEqual([]);
    world.clock.moveOn(60);
    const { missing } = await watchPromises(world);
    expect(missing.map(({ id: what, light }) => [what, light]).sort()).toEqual([
      [journey.item('seals'), 'yellow'],
      [journey.item('tax'), 'yellow'],
    ]);
    await minute(journey);
    expect(await watchPromises(world)).toMatchObject({ passed: 2, missing: [] });
    world.clock.moveOn(45 * 60);
    const late = (await watchPromises(world)).missing.map(({ id: what, light }) => `${light} ${what}`);
    expect(late).toContain(`yellow ${id}`);
    expect(late).toHaveLength(8);
  });

  it('believes no time that the case was stored with', async () => {
    const { world, id } = await ordered();
    const forgetful = {
      ...world,
      cases: {
        ...world.cases,
        listBoard: async (...asked: Parameters<typeof world.cases.listBoard>) => {
          const { entries, ...page } = await world.cases.listBoard(...asked);
          return { ...page, entries: entries.map(({ watchAt: _lost, ...entry }) => entry) };
        },
        find: async (...asked: Parameters<typeof world.cases.find>) => {
          const file = await world.cases.find(...asked);
          if (!file) return undefined;
          const { watchAt: _lost, ...subject } = file.case;
          return { ...file, case: subject };
        },
      },
    };
    world.clock.moveOn(125 * 60);
    const { missing } = await watchPromises(forgetful);
    expect(missing.filter((one) => one.id === id).map(({ light }) => light)).toEqual([
      'yellow',
      'orange',
      'red',
    ]);
  });
});

describe('what is overdue', () => {
  const overdue = async ({ world }: Journey, city?: string) => value(await listOverdue(world, { city }));

  it('is nothing until a promise has run out, and then each step with its owner, the longest waiting first', async () => {
    const journey = await ordered();
    expect(await overdue(journey)).toMatchObject({ openSteps: 3, withoutOwner: 0, entries: [] });
    journey.world.clock.moveOn(45 * 60);
    const { entries } = await overdue(journey);
    expect(
      entries.map(({ kind, lateSeconds, light, owner }) => [kind, lateSeconds, light, owner?.name.zh]),
    ).toEqual(
      expect.arrayContaining([
        ['seals', 900, 'red', '金源印章（模拟）'],
        ['tax', 900, 'red', '双鸭山市税务局（模拟）'],
      ]),
    );
    journey.world.clock.moveOn(30 * 60);
    expect((await overdue(journey)).entries.map(({ kind }) => kind).at(-1)).toBe('bank');
    expect((await overdue(journey, '430600')).openSteps).toBe(0);
  });

  it('has the name that the queue shows beside the due time of every step', async () => {
    const journey = await ordered();
    for (const department of ['seal-maker', 'bank', 'tax'] as const) {
      const queue = value(await listWorkItems(journey.world, gao, { department, limit: 10 }));
      expect(queue.entries).toHaveLength(1);
      for (const { owner, dueAt, light } of queue.entries) {
        expect(owner?.zh).toContain('模拟');
        expect(dueAt > journey.world.clock.now()).toBe(true);
        expect(light).toBe('green');
      }
    }
  });

  it('is not a step that waits for a correction', async () => {
    const journey = await ordered();
    value(await askCorrection(journey.world, partners.tax, { itemId: journey.item('tax'), findings }));
    journey.world.clock.moveOn(45 * 60);
    expect((await overdue(journey)).entries.map(({ kind }) => kind)).toEqual(['seals']);
  });
});

describe('the promise of a case in a list', () => {
  const line = async ({ world }: Journey) =>
    value(await listExecutions(world, { board: 'running', limit: 10 })).entries[0];

  it('stands still while the applicant has to act, and goes on with its new due time afterwards', async () => {
    const journey = await ordered();
    const before = await line(journey);
    expect(before).toMatchObject({ light: 'green' });
    value(await askCorrection(journey.world, partners.tax, { itemId: journey.item('tax'), findings }));
    journey.world.clock.moveOn(10 * 3_600);
    const paused = await line(journey);
    expect(paused).toMatchObject({ light: 'grey', dueAt: before?.dueAt });
    expect(paused?.pausedSince).toBeDefined();
    value(await answerCorrection(journey.world, lin, { itemId: journey.item('tax'), answer: '已补充' }));
    const after = await line(journey);
    expect(after).toMatchObject({ light: 'green' });
    expect(after).not.toHaveProperty('pausedSince');
    expect(Date.parse(after?.dueAt ?? '') - Date.parse(before?.dueAt ?? '')).toBe(10 * 3_600_000);
  });
});
