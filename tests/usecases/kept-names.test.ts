import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoCaseStore } from '../../adapters/dynamodb/case-store.ts';
import { dynamoNameIndex } from '../../adapters/dynamodb/name-index.ts';
import { dynamoRecords } from '../../adapters/dynamodb/record-store.ts';
import { randomIds } from '../../adapters/ids/random-ids.ts';
import type { Caller } from '../../domain/callers.ts';
import { KeptNameId } from '../../domain/ids.ts';
import { keptNames } from '../../domain/naming/kept-name.ts';
import { noticeLists } from '../../domain/notices/notice.ts';
import { nameEntry } from '../../domain/naming/name-entry.ts';
import { checkName } from '../../usecases/names/check-name.ts';
import { comeBackToKeptName } from '../../usecases/names/come-back-to-kept-name.ts';
import { keepName } from '../../usecases/names/keep-name.ts';
import { listKeptNames } from '../../usecases/names/list-kept-names.ts';
import { readKeptName } from '../../usecases/names/read-kept-name.ts';
import { releaseKeptName } from '../../usecases/names/release-kept-name.ts';
import { reserveName } from '../../usecases/names/reserve-name.ts';
import { workThroughDue } from '../../usecases/work-through-due.ts';
import { anApplication } from '../support/an-application.ts';
import { memoryPorts, type MemoryPorts } from '../support/memory-ports.ts';
import { startTestTable, type TestTable } from '../support/test-table.ts';
import { atOnce } from '../ports/stores.ts';
import { lin, refusal, submit, value, zhao } from './journey.ts';

const city = '230500';
const name = '双鸭山市宏光商贸有限公司';
const wanted = { city, name, entityType: 'limited-company' } as const;
const keep = async (world: MemoryPorts, more: object = {}, caller: Caller = lin) =>
  value(await keepName(world, caller, { ...wanted, ...more }));
const verdictOf = async (world: MemoryPorts, one = name) =>
  value(await checkName(world, { ...wanted, name: one }));

/** What is due of kept names; cases are watched, too. */
const keptNamesDue = async (world: MemoryPorts, at = world.clock.now()) =>
  (await world.dueList.due(at, 100)).filter(({ kind }) => kind === 'kept-name');

/** Everything that is due on a day, as the clock of the system does it. */
async function onDay(world: MemoryPorts, day: string): Promise<void> {
  world.clock.moveOn((Date.parse(`${day}T02:00:00.000Z`) - Date.parse(world.clock.now())) / 1000);
  const comeBack = {
    'kept-name': ({ id }: { id: string }) => comeBackToKeptName(world, KeptNameId.parse(id)),
  };
  const due = { clock: world.clock, dueList: { due: () => keptNamesDue(world) } };
  expect((await workThroughDue(due, comeBack, 100)).failed).toBe(0);
}

describe('a name that is kept before there is an application', () => {
  it('is kept for two months, or a year before an approval, with the verdict that was shown', async () => {
    const kept = await keep(memoryPorts());
    expect(kept).toMatchObject({ name, state: 'kept', until: '2027-01-23', ending: false });
    expect(kept.judgement).toMatchObject({ verdict: 'free', day: '2026-11-23', promised: false });
    const approved = await keep(memoryPorts(), { scope: ['P0001'] });
    expect(approved.until).toBe('2027-11-23');
  });

  it('is nobody else’s from that moment, and stands in the register as reserved', async () => {
    const world = memoryPorts();
    const { id } = await keep(world);
    expect(await verdictOf(world)).toMatchObject({
      verdict: 'taken',
      similar: [{ result: 'SAME-1', status: 'reserved', until: '2027-01-23' }],
    });
    expect((await verdictOf(world, '双鸭山市鸿光商贸有限公司')).promiseNeeded).toBe(true);
    expect(refusal(await keepName(world, zhao, wanted)).code).toBe('name-not-available');
    expect(refusal(await submit(world, zhao, anApplication({ name }))).code).toBe('name-not-available');
    expect((await keep(world)).id).toBe(id);
  });

  it('is listed, read and given back by its owner only, and then free', async () => {
    const world = memoryPorts();
    const { id: keptNameId } = await keep(world);
    expect(value(await listKeptNames(world, lin, { limit: 10 })).entries).toMatchObject([{ name }]);
    expect(value(await listKeptNames(world, zhao, { limit: 10 })).entries).toEqual([]);
    expect(refusal(await readKeptName(world, zhao, { keptNameId })).code).toBe('kept-name-not-found');
    expect(refusal(await releaseKeptName(world, zhao, { keptNameId })).code).toBe('kept-name-not-found');
    expect(value(await releaseKeptName(world, lin, { keptNameId })).state).toBe('released');
    expect(value(await releaseKeptName(world, lin, { keptNameId })).state).toBe('released');
    expect(await verdictOf(world)).toMatchObject({ verdict: 'free', similar: [] });
    expect((await keep(world, {}, zhao)).state).toBe('kept');
  });

  it('is taken over by an application of its owner, in the same transaction, and by nobody else’s', async () => {
    const world = memoryPorts();
    const { id: keptNameId } = await keep(world);
    const read = async () => value(await readKeptName(world, lin, { keptNameId }));
    const application = anApplication({ name });
    expect(refusal(await submit(world, zhao, application)).code).toBe('name-not-available');
    const { id } = value(await submit(world, lin, application));
    expect(await read()).toMatchObject({ state: 'used', caseId: id });
    const subject = (await world.cases.find(id))?.case;
    const holders = await world.cases.holdersOf(subject?.nameClaims ?? [], world.clock.now());
    expect(new Set(holders.values())).toEqual(new Set([id]));
    expect(value(await reserveName(world, { caseId: id })).outcome).toBe('bound');
    expect(refusal(await releaseKeptName(world, lin, { keptNameId })).code).toBe('move-not-allowed');
    await onDay(world, '2026-11-24');
    expect((await verdictOf(world)).verdict).toBe('taken');
    expect(await keptNamesDue(world, '2099-01-01T00:00:00.000Z')).toEqual([]);
  });

  it('is known as used even where only the claims tell it', async () => {
    const world = memoryPorts();
    const { id: keptNameId } = await keep(world);
    const forgetful = {
      ...world,
      keptNames: { ...world.keptNames, save: async () => ({ kind: 'done' as const }) },
    };
    value(await submit(forgetful, lin, anApplication({ name })));
    expect(value(await readKeptName(world, lin, { keptNameId })).state).toBe('kept');
    expect(refusal(await releaseKeptName(world, lin, { keptNameId })).code).toBe('move-not-allowed');
    expect(value(await readKeptName(world, lin, { keptNameId })).state).toBe('used');
  });

  it('is near its end a week before, and gone the day after its last', async () => {
    const world = memoryPorts();
    const { id: keptNameId } = await keep(world);
    const read = async () => value(await readKeptName(world, lin, { keptNameId }));
    await onDay(world, '2027-01-15');
    expect(await read()).toMatchObject({ state: 'kept', ending: false });
    await onDay(world, '2027-01-16');
    expect(await read()).toMatchObject({ state: 'kept', ending: true });
    await onDay(world, '2027-01-17');
    const told = await world.notices.list(noticeLists.ofUser(lin.id), { limit: 10 });
    expect(told.entries).toMatchObject([
      { template: 'reservation-expiring', facts: { dueAt: '2027-01-23T16:00:00.000Z' }, link: '/name' },
    ]);
    await onDay(world, '2027-01-23');
    expect((await verdictOf(world)).verdict).toBe('taken');
    world.clock.moveOn(86_400);
    expect(await read()).toMatchObject({ state: 'expired' });
    await onDay(world, '2027-01-24');
    expect(await read()).toMatchObject({ state: 'expired', endedAt: '2027-01-24T02:00:00.000Z' });
    expect(await verdictOf(world)).toMatchObject({ verdict: 'free', similar: [] });
    expect(await keptNamesDue(world, '2099-01-01T00:00:00.000Z')).toEqual([]);
  });

  it('runs out without harm to whoever has taken the name since', async () => {
    const world = memoryPorts();
    const { id: keptNameId } = await keep(world);
    world.clock.moveOn(63 * 86_400);
    const other = await keep(world, {}, zhao);
    await onDay(world, '2027-01-26');
    expect(value(await readKeptName(world, lin, { keptNameId })).state).toBe('expired');
    expect(value(await readKeptName(world, zhao, { keptNameId: other.id })).state).toBe('kept');
    expect((await verdictOf(world)).verdict).toBe('taken');
  });

  it('needs the promise where names are similar, and keeps the list that was shown', async () => {
    const world = memoryPorts();
    const entry = nameEntry('双鸭山市鸿光商贸有限公司', { city, status: 'registered' });
    await world.names.change([{ action: 'put', entry }], '2026-11-23');
    const refused = refusal(await keepName(world, lin, wanted));
    expect(refused.code).toBe('name-has-faults');
    expect(refused.facts['findings']).toMatchObject([
      {
        path: '/promises/similarNameRisk',
        rule: 'N-PROMISE',
        message: { zh: '该名称与已有名称近似：双鸭山市鸿光商贸有限公司。' },
      },
    ]);
    const kept = await keep(world, { promises: { similarNameRisk: true } });
    expect(kept.judgement).toMatchObject({ promised: true, similar: [{ result: 'SIM-1' }] });
  });

  it('is refused with every fault at once, and never more than five for one person', async () => {
    const world = memoryPorts();
    const bad = refusal(await keepName(world, lin, { ...wanted, name: '北京国家级科技有限公司' }));
    expect(bad).toMatchObject({
      code: 'name-has-faults',
      facts: { findings: [{ rule: 'N12' }, { rule: 'F10' }] },
    });
    expect(refusal(await keepName(world, lin, { ...wanted, city: '110100' })).code).toBe('city-not-served');
    for (const brand of ['星河云启', '松涛', '北斗星', '清澜', '晨曦月']) {
      await keep(world, { name: `双鸭山市${brand}科技有限公司` });
    }
    expect(refusal(await keepName(world, lin, wanted)).code).toBe('too-many-kept-names');
  });
});

describe('two hundred who want one name in the same second, by both ways', () => {
  let table: TestTable;
  beforeAll(async () => {
    table = await startTestTable();
  });
  afterAll(() => table.stop());

  it.each([
    ['the same name', (): string => '双鸭山市万青地产有限公司'],
    [
      'names that are the same in law',
      (at: number): string =>
        `双鸭山市万年青${['地产', '房地产', '置业', '物业', '房地产开发'][at % 5]}有限${at % 2 ? '责任' : ''}公司`,
    ],
  ])('get %s once', { timeout: 120_000 }, async (_, nameOf) => {
    const cases = dynamoCaseStore(table.table);
    const world = {
      ...memoryPorts(),
      ids: randomIds,
      cases,
      names: dynamoNameIndex(table.table),
      keptNames: dynamoRecords(table.table, keptNames),
    };
    const ends = await atOnce(200, async (at) => {
      const caller = { ...lin, id: `applicant-${at}` };
      const promises = { ...anApplication().promises, similarNameRisk: true };
      const asked = { ...wanted, name: nameOf(at), promises };
      const kept = at % 2 ? await keepName(world, caller, asked) : undefined;
      if (kept) return kept.ok ? 'kept' : kept.refusal.code;
      const submitted = await submit(world, caller, anApplication({ name: asked.name, promises }));
      if (!submitted.ok) return submitted.refusal.code;
      const file = await cases.find(submitted.value.id);
      return file?.case.nameClaims === undefined ? 'name-not-available' : 'kept';
    });
    expect(ends.filter((end) => end === 'kept')).toHaveLength(1);
    expect(ends.filter((end) => end === 'name-not-available')).toHaveLength(199);
  });
});
