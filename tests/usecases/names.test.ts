import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoCaseStore } from '../../adapters/dynamodb/case-store.ts';
import { dynamoNameIndex } from '../../adapters/dynamodb/name-index.ts';
import { randomIds } from '../../adapters/ids/random-ids.ts';
import { checkName as contract } from '../../contracts/http/names/check-name.ts';
import { nameEntry, type NameEntry } from '../../domain/naming/name-entry.ts';
import { replayed } from '../../domain/naming/judge-again.ts';
import { nameRulesVersion } from '../../domain/naming/name-rules.ts';
import { reservationState } from '../../domain/naming/reservation.ts';
import { checkName, type NameVerdict } from '../../usecases/names/check-name.ts';
import { issueLicence } from '../../usecases/registration/issue-licence.ts';
import { decideRegistration } from '../../usecases/registration/decide-registration.ts';
import { reserveName } from '../../usecases/names/reserve-name.ts';
import { withdrawCase } from '../../usecases/cases/withdraw-case.ts';
import { anApplication } from '../support/an-application.ts';
import { badNames } from '../support/bad-names.ts';
import { memoryPorts, type MemoryPorts } from '../support/memory-ports.ts';
import { startTestTable, type TestTable } from '../support/test-table.ts';
import { atOnce } from '../ports/stores.ts';
import { accepted, lin, named, refusal, registered, submit, sweep, value } from './journey.ts';

const city = '230500';
const today = '2026-11-22';
const entityType = 'limited-company' as const;
const check = async (world: MemoryPorts, name: string, more: object = {}): Promise<NameVerdict> =>
  value(await checkName(world, { city, entityType, name, ...more }));
const put = (entry: NameEntry) => ({ action: 'put' as const, entry });

const relation = {
  kind: 'investment',
  name: '双鸭山市宏光国际贸易有限公司',
  creditCode: '91230502MA0000007W',
  document: '投资协议 2026-01',
  consent: true,
} as const;

async function worldWith(...names: readonly (string | NameEntry)[]): Promise<MemoryPorts> {
  const world = memoryPorts();
  await world.names.change(
    names.map((one) => put(typeof one === 'string' ? nameEntry(one, { city, status: 'registered' }) : one)),
    today,
  );
  return world;
}

describe('the verdict on a name', () => {
  it('is free with nothing to say, or with the rules on which it rests', async () => {
    const verdict = await check(memoryPorts(), '双鸭山市星河云启科技有限公司');
    expect(verdict).toMatchObject({ verdict: 'free', findings: [], similar: [], alternatives: [] });
    expect(verdict.promiseNeeded).toBe(false);
    expect(verdict.rules.words).toMatch(/\d{4}-\d{2}-\d{2}$/);
    expect(contract.response.parse(verdict)).toEqual(verdict);
  });

  it('shows the same and the similar, the nearest first, each with its reason', async () => {
    const world = await worldWith(
      '双鸭山市北国宏光商贸有限公司',
      '双鸭山市鸿光商贸有限公司',
      '双鸭山市宏光国际贸易有限公司',
      '双鸭山市星河商贸有限公司',
    );
    const { verdict, similar, alternatives, findings } = await check(world, '双鸭山市宏光商贸有限公司');
    expect(verdict).toBe('taken');
    expect(findings.map(({ rule }) => rule)).toContain('N-SAME');
    expect(similar.map(({ result, effect, name }) => [result, effect, name])).toEqual([
      ['SAME-4', 'block', '双鸭山市宏光国际贸易有限公司'],
      ['SIM-1', 'warn', '双鸭山市鸿光商贸有限公司'],
      ['SIM-2', 'warn', '双鸭山市北国宏光商贸有限公司'],
    ]);
    for (const { reason } of similar) expect(reason.zh && reason.en).not.toBe('');
    expect(alternatives.length).toBeGreaterThanOrEqual(5);
    for (const name of alternatives) {
      expect(await check(world, name)).toMatchObject({ verdict: 'free', similar: [] });
      expect(name).toMatch(/[宏光].*商贸有限公司$/);
    }
  });

  it('asks for the promise where names are only similar', async () => {
    const world = await worldWith('双鸭山市鸿光商贸有限公司');
    expect(await check(world, '双鸭山市宏光商贸有限公司')).toMatchObject({
      verdict: 'free',
      promiseNeeded: true,
    });
  });

  it('offers a repaired name where one is not allowed', async () => {
    const { verdict, alternatives } = await check(memoryPorts(), '北京星河餐饮店');
    expect(verdict).toBe('not-allowed');
    expect(alternatives.length).toBeGreaterThanOrEqual(5);
    for (const name of alternatives) expect(name).toMatch(/^双鸭山市.*餐饮有限公司$/);
  });

  it('says where in the name a word stands', async () => {
    const { findings } = await check(memoryPorts(), '双鸭山市星河国际贸易有限公司');
    expect(findings).toMatchObject([{ rule: 'F16', word: '国际', at: { from: 6, to: 8 } }]);
  });

  it.each(['cancelled', 'renamed', 'revoked'] as const)('counts a %s name for a year', async (status) => {
    const name = '双鸭山市宏光商贸有限公司';
    const counting = await worldWith(nameEntry(name, { city, status, until: '2026-11-23' }));
    expect((await check(counting, name)).verdict).toBe('taken');
    const over = await worldWith(nameEntry(name, { city, status, until: '2026-11-22' }));
    expect((await check(over, name)).verdict).toBe('free');
  });

  it('lets an investment relation lift the bar, for an officer to look at', async () => {
    const world = await worldWith('双鸭山市宏光国际贸易有限公司');
    const verdict = await check(world, '双鸭山市宏光商贸有限公司', {
      relations: [relation],
    });
    expect(verdict).toMatchObject({ verdict: 'free', similar: [{ effect: 'exempt' }] });
    expect(verdict.findings).toMatchObject([{ rule: 'N-RELATED', action: 'person' }]);
  });

  it('lets a transfer lift the bar of a name that was given up, and no relation that of the very same in use', async () => {
    const name = '双鸭山市宏光商贸有限公司';
    const given = await worldWith(nameEntry(name, { city, status: 'renamed', until: '2027-01-01' }));
    const transfer = { ...relation, kind: 'transfer', name };
    expect((await check(given, name, { relations: [transfer] })).verdict).toBe('free');
    const used = await worldWith(name);
    expect((await check(used, name, { relations: [transfer] })).verdict).toBe('taken');
    expect((await check(used, name, { relations: [{ ...relation, name }] })).verdict).toBe('taken');
  });

  it('warns where the scope has nothing of the industry', async () => {
    const name = '双鸭山市星河餐饮有限公司';
    expect((await check(memoryPorts(), name, { scopeDivisions: ['75'] })).findings).toMatchObject([
      { rule: 'N15', action: 'warn' },
    ]);
    expect((await check(memoryPorts(), name, { scopeDivisions: ['62', '75'] })).findings).toEqual([]);
  });

  it('is a finding for anything that is no name, never an exception', async () => {
    for (const name of badNames) {
      const verdict = await check(memoryPorts(), name);
      if (verdict.verdict === 'free') expect(verdict.changes.length).toBeGreaterThan(0);
      else expect(verdict.findings.length).toBeGreaterThan(0);
      expect(contract.response.safeParse(verdict).success).toBe(true);
    }
  });
});

describe('a name on its way through a case', () => {
  it('is reserved in the transaction that accepts the application', async () => {
    const { world, id } = await accepted();
    const subject = (await world.cases.find(id))?.case;
    expect(subject?.nameReservedUntil).toBe('2027-01-23');
    expect(await check(world, anApplication().name)).toMatchObject({
      verdict: 'taken',
      similar: [{ result: 'SAME-4', status: 'reserved' }],
    });
    expect(refusal(await submit(world, lin, anApplication())).code).toBe('name-not-available');
  });

  it('keeps the verdict with its rules, and comes to the same when computed again', async () => {
    const { world, id } = await named();
    const judgement = (await world.cases.find(id))?.case.nameJudgement;
    if (!judgement) throw new Error('no verdict was kept');
    expect(judgement).toMatchObject({ verdict: 'free', day: '2026-11-23', promised: false });
    expect(judgement.rules.words).toBe(nameRulesVersion.words);
    expect(replayed(judgement).replay).toBe('same');
  });

  it('needs the promise where names are similar, told with the names', async () => {
    const world = await worldWith('双鸭山市星河云起科技有限公司');
    const { facts, code } = refusal(await submit(world, lin, anApplication()));
    expect(code).toBe('application-has-faults');
    expect(facts['findings']).toMatchObject([
      {
        path: '/promises/similarNameRisk',
        rule: 'N-PROMISE',
        message: { zh: '该名称与已有名称近似：双鸭山市星河云起科技有限公司。' },
      },
    ]);
    const promises = { ...anApplication().promises, similarNameRisk: true };
    const { id } = value(await submit(world, lin, anApplication({ promises })));
    expect((await world.cases.find(id))?.case.nameJudgement).toMatchObject({
      promised: true,
      similar: [{ name: '双鸭山市星河云起科技有限公司', result: 'SIM-1' }],
    });
  });

  it('goes to an officer with the proof where a relation lifts the bar', async () => {
    const same = '双鸭山市星河云启软件有限公司';
    const world = await worldWith(nameEntry(same, { city, status: 'registered', industry: '75' }));
    expect(refusal(await submit(world, lin, anApplication())).code).toBe('name-not-available');
    const nameRelations = [{ ...relation, name: same }];
    const journey = await named(anApplication({ nameRelations }), world);
    expect(value(await decideRegistration(world, { caseId: journey.id })).outcome).toBe('referred');
    const file = await world.cases.find(journey.id);
    expect(file?.case.decision?.rules.find(({ rule }) => rule === 'D12')).toMatchObject({
      outcome: 'referred',
      doubts: [{ text: { zh: `投资关系 ${same} 91230502MA0000007W 投资协议 2026-01` } }],
    });
  });

  it('is refused where a register has it, and lost where it comes into the register meanwhile', async () => {
    const entry = nameEntry(anApplication().name, { city, status: 'registered' });
    expect(refusal(await submit(await worldWith(entry), lin, anApplication())).code).toBe(
      'name-not-available',
    );
    const { world, id } = await accepted();
    await world.names.change([put(entry)], today);
    expect(value(await reserveName(world, { caseId: id })).outcome).toBe('taken');
  });

  it('comes into the index as reserved, stays there as registered, and is no hindrance to its own case', async () => {
    const journey = await named();
    await sweep(journey);
    const { world, id } = journey;
    const stateOf = async () => (await check(world, anApplication().name)).similar[0];
    expect(await stateOf()).toMatchObject({ result: 'SAME-1', status: 'reserved', until: '2027-01-23' });
    expect(value(await reserveName(world, { caseId: id })).outcome).toBe('bound');
    value(await decideRegistration(world, { caseId: id }));
    value(await issueLicence(world, { caseId: id }));
    await sweep(journey);
    expect(await stateOf()).toMatchObject({ result: 'SAME-1', status: 'registered' });
    expect((await stateOf())?.until).toBeUndefined();
  });

  it('is given up with the case, from the index too', async () => {
    const journey = await named();
    await sweep(journey);
    value(await withdrawCase(journey.world, lin, { caseId: journey.id }));
    expect(await check(journey.world, anApplication().name)).toMatchObject({ verdict: 'free' });
    await sweep(journey);
    expect(await check(journey.world, anApplication().name)).toMatchObject({ verdict: 'free', similar: [] });
  });

  it('is known as reserved, about to end, expired, used or released', async () => {
    const { world, id } = await named();
    const subject = (await world.cases.find(id))?.case;
    const done = await registered();
    const company = (await done.world.cases.find(done.id))?.case;
    if (!subject || !company) throw new Error('the cases are gone');
    expect(reservationState({ ...subject, nameReservedUntil: undefined }, '2026-11-23')).toBe('none');
    expect(reservationState(subject, '2026-11-23')).toBe('reserved');
    expect(reservationState(subject, '2027-01-16')).toBe('ending');
    expect(reservationState(subject, '2027-01-23')).toBe('ending');
    expect(reservationState(subject, '2027-01-24')).toBe('expired');
    expect(reservationState({ ...subject, status: 'withdrawn' }, '2026-11-23')).toBe('released');
    expect(reservationState(company, '2027-01-24')).toBe('used');
  });
});

describe('two hundred who want one name in the same second', () => {
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
    const world = {
      ...memoryPorts(),
      ids: randomIds,
      cases: dynamoCaseStore(table.table),
      names: dynamoNameIndex(table.table),
    };
    const submitted = await atOnce(200, (at) => submit(world, lin, anApplication({ name: nameOf(at) })));
    const cases = submitted.flatMap((one) => (one.ok ? [one.value] : []));
    expect(cases.length).toBeGreaterThan(0);
    const bound = [];
    for (const { id } of cases) {
      const outcome = value(await reserveName(world, { caseId: id }));
      if (outcome.outcome === 'bound') bound.push(id);
    }
    expect(bound).toHaveLength(1);
  });
});
