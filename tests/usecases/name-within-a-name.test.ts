import { describe, expect, it } from 'vitest';
import { nameEntry, type NameEntry, type NameStatus } from '../../domain/naming/name-entry.ts';
import { entryKeys, nameKeys } from '../../domain/naming/name-keys.ts';
import { nameQuery } from '../../domain/naming/name-query.ts';
import { parseName } from '../../domain/naming/parse-name.ts';
import { checkName } from '../../usecases/names/check-name.ts';
import { decideRegistration } from '../../usecases/registration/decide-registration.ts';
import { anApplication } from '../support/an-application.ts';
import { memoryPorts, type MemoryPorts } from '../support/memory-ports.ts';
import { lin, named, refusal, submit, value } from './journey.ts';

const city = '230500';
const mine = '双鸭山市龙煤矿业有限公司';
const holding = '双鸭山市龙煤矿业科技有限公司';

async function worldWith(name: string, status: NameStatus = 'registered'): Promise<MemoryPorts> {
  const world = memoryPorts();
  const until = status === 'registered' ? {} : { until: '2027-06-30' };
  const entry: NameEntry = nameEntry(name, { city, status, ...until });
  await world.names.change([{ action: 'put', entry }], '2026-11-22');
  return world;
}

const check = async (world: MemoryPorts, name: string, more: object = {}) =>
  value(await checkName(world, { city, entityType: 'limited-company', name, ...more }));
const relation = (kind: 'investment' | 'authorisation' | 'transfer', name = mine) => ({
  kind,
  name,
  creditCode: '91230502MA0000007W',
  document: '授权书 2026-01',
  consent: true as const,
});

describe('the name of an enterprise within another', () => {
  it('bars it whatever its industry, tells whose it is, where it stands and what to do', async () => {
    const verdict = await check(await worldWith(mine), holding);
    expect(verdict).toMatchObject({
      verdict: 'not-allowed',
      promiseNeeded: false,
      similar: [{ name: mine, result: 'CONTAINS', effect: 'evidence' }],
    });
    expect(verdict.findings).toMatchObject([
      { path: '/name', rule: 'F15', action: 'evidence', word: '龙煤矿业', at: { from: 4, to: 8 } },
    ]);
    expect(verdict.findings[0]?.message.zh).toContain(mine);
    expect(verdict.alternatives.length).toBeGreaterThanOrEqual(5);
  });

  it.each([
    ['the brand alone, in another industry', mine, '双鸭山市龙煤餐饮有限公司'],
    ['the other way round', holding, mine],
    [
      'the brand that only goes on into an industry',
      '双鸭山市星河电子有限公司',
      '双鸭山市星河电子商务有限公司',
    ],
  ])('is not found in %s', async (_, registered, name) => {
    const { similar } = await check(await worldWith(registered), name);
    expect(similar.filter(({ result }) => result === 'CONTAINS')).toEqual([]);
  });

  it.each(['reserved', 'cancelled', 'renamed', 'revoked'] as const)(
    'is none where the name is %s: that is no enterprise’s',
    async (status) => {
      expect((await check(await worldWith(mine, status), holding)).verdict).toBe('free');
    },
  );

  it('costs a check no key more; whoever comes into the register writes one more', () => {
    for (const name of [mine, holding]) {
      const one = parseName(name, { address: city });
      expect(nameQuery(one, city).keys.map(({ role }) => role)).not.toContain('core');
      expect(entryKeys(one)).toHaveLength(nameKeys(one).length + 1);
    }
  });

  it.each(['investment', 'authorisation'] as const)('is left to an officer with %s', async (kind) => {
    const verdict = await check(await worldWith(mine), holding, { relations: [relation(kind)] });
    expect(verdict).toMatchObject({ verdict: 'free', similar: [{ effect: 'exempt' }] });
    expect(verdict.findings).toMatchObject([{ rule: 'F15', action: 'person' }]);
  });

  it('stays barred with the relation of somebody else, or a transfer', async () => {
    const world = await worldWith(mine);
    for (const one of [relation('investment', '双鸭山市星河商贸有限公司'), relation('transfer')]) {
      expect((await check(world, holding, { relations: [one] })).verdict).toBe('not-allowed');
    }
  });

  it('may be that of a well-known enterprise, which the words tell, with the same exception', async () => {
    const name = '双鸭山市华为通信设备有限公司';
    const known = '华为技术有限公司';
    expect(await check(memoryPorts(), name)).toMatchObject({
      verdict: 'not-allowed',
      findings: [{ rule: 'F15', action: 'evidence', word: '华为' }],
    });
    expect(await check(memoryPorts(), name, { relations: [relation('authorisation', known)] })).toMatchObject(
      { verdict: 'free', findings: [{ rule: 'F15', action: 'person', word: '华为' }] },
    );
  });

  it('keeps an application from being submitted, and with proof sends it to an officer with the paper', async () => {
    const world = await worldWith(mine);
    const { code, facts } = refusal(await submit(world, lin, anApplication({ name: holding })));
    expect(code).toBe('application-has-faults');
    expect(facts['findings']).toMatchObject([{ path: '/name', rule: 'F15' }]);
    const nameRelations = [relation('authorisation')];
    const journey = await named(anApplication({ name: holding, nameRelations }), world);
    expect(value(await decideRegistration(world, { caseId: journey.id })).outcome).toBe('referred');
    const decision = (await world.cases.find(journey.id))?.case.decision;
    expect(decision?.rules.find(({ rule }) => rule === 'D12')).toMatchObject({
      outcome: 'referred',
      doubts: [
        {
          text: {
            zh: `授权使用 ${mine} 91230502MA0000007W 授权书 2026-01`,
            en: `authorisation ${mine} 91230502MA0000007W 授权书 2026-01`,
          },
        },
      ],
    });
  });
});
