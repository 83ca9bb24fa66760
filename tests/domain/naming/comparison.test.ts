import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearName, plantedKinds } from '../../../bench/names-planted.ts';
import { diceOf, registerLines } from '../../../bench/names-register.ts';
import { alternativesTo } from '../../../domain/naming/alternatives.ts';
import { compareNames } from '../../../domain/naming/compare-names.ts';
import { faultsOfName, findingsOfName } from '../../../domain/naming/faults-of-name.ts';
import { nameEntry } from '../../../domain/naming/name-entry.ts';
import { meet, nameKeys } from '../../../domain/naming/name-keys.ts';
import { nameWordsVersion, wordClassesOf } from '../../../domain/naming/name-words.ts';
import { parseName } from '../../../domain/naming/parse-name.ts';

const city = '230500';
const compare = (one: string, other: string) => compareNames(parseName(one), parseName(other));

describe('two names', () => {
  it.each([
    ['双鸭山市顶峰科技有限公司', '双鸭山市顶锋科技有限公司', 'SIM-1'],
    ['双鸭山市晨马科技有限公司', '双鸭山市辰马科技有限公司', 'SIM-1'],
    ['双鸭山市未来科技有限公司', '双鸭山市末来科技有限公司', 'SIM-5'],
    ['双鸭山市长乐商贸有限公司', '双鸭山市常月商贸有限公司', 'SIM-1'],
    ['双鸭山市宏光商贸有限公司', '双鸭山市鸿光实业有限公司', 'SIM-4'],
    ['双鸭山市布拉德商贸有限公司', '双鸭山市大布腊德商贸有限公司', 'SIM-3'],
    ['双鸭山市金泰龙商贸有限公司', '双鸭山市金海龙商贸有限公司', 'SIM-5'],
    ['双鸭山市金泰龙商贸有限公司', '双鸭山市泰龙金商贸有限公司', 'SAME-2'],
    ['双鸭山市宝路食品有限公司', '双鸭山市宝运食品有限公司', 'OK'],
  ] as const)('%s and %s are %s', (one, other, result) => {
    expect(compare(one, other).result).toBe(result);
    expect(compare(other, one)).toEqual(compare(one, other));
  });

  it('say why they are alike, in both languages, unless they are not', () => {
    expect(compare('双鸭山市宏光商贸有限公司', '双鸭山市鸿光商贸有限公司').reason).toMatchObject({
      zh: '字号读音相同',
    });
    expect(compare('双鸭山市宏光商贸有限公司', '双鸭山市星河商贸有限公司').reason).toBeUndefined();
  });

  const dice = diceOf(11);
  const lines = [...registerLines({ seed: 9, cities: 1 }).take(400)];
  const pairs = lines.map((line, at) => {
    const entry = nameEntry(line.name, { city, status: 'registered' });
    return [
      line.name,
      nearName(entry, '双鸭山市', plantedKinds[at % plantedKinds.length] ?? '', dice),
    ] as const;
  });

  it('are compared alike in either order, and whatever the width and the brackets are', () => {
    for (const [one, other] of pairs) {
      const expected = compare(one, other);
      expect(compare(other, one)).toEqual(expected);
      const typed = one.replaceAll('（', '(').replaceAll('）', ' )').replace('有限', ' 有限\u3000');
      expect(compare(typed, other)).toEqual(expected);
      expect(findingsOfName(typed, { entityType: 'limited-company', addressDivision: city })).toEqual(
        findingsOfName(one, { entityType: 'limited-company', addressDivision: city }),
      );
    }
  });

  it('meet under a key of the index whenever they are alike', () => {
    const alike = pairs.filter(([one, other]) => compare(one, other).effect !== 'pass');
    expect(alike.length).toBeGreaterThan(150);
    for (const [one, other] of alike) {
      const [a, b] = [nameKeys(parseName(one)), nameKeys(parseName(other))];
      expect(a.some((key) => b.some((each) => meet(key, each)))).toBe(true);
    }
  });

  it('meet under keys whose number does not depend on what they are', () => {
    const brands = fc.array(fc.constantFrom(...'行乐长重曾宝路星河'), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(brands, (brand) => {
        expect(nameKeys(parseName(`双鸭山市${brand.join('')}科技有限公司`)).length).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('the word list', () => {
  const wordsOf = (wordsVersion?: string): string[] =>
    findingsOfName('中国雷锋科技有限公司', {
      entityType: 'limited-company',
      addressDivision: city,
      wordsVersion,
    }).map(({ rule }) => rule);

  it('gives the findings of an earlier version again', () => {
    expect(wordsOf()).toEqual(expect.arrayContaining(['F09', 'F12']));
    expect(wordsOf(nameWordsVersion.version)).toEqual(wordsOf());
    const earlier = wordsOf('2021-03-01');
    expect(earlier).toContain('F12');
    expect(earlier).not.toContain('F09');
  });

  it('has every class from F01 to F23 that is a matter of words', () => {
    const rules = new Set(wordClassesOf(nameWordsVersion.version).map(({ rule }) => rule));
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 21, 22, 23]) {
      expect(rules).toContain(`F${String(number).padStart(2, '0')}`);
    }
  });

  it.each([
    ['双鸭山市讨债科技有限公司', 'F04'],
    ['双鸭山市蛮夷科技有限公司', 'F08'],
    ['双鸭山市华为通信设备有限公司', 'F15'],
    ['双鸭山市全聚德餐饮有限公司', 'F23'],
    ['经济技术开发区星河科技有限公司', 'N16'],
  ])('%s is found by %s, with its place', (name, rule) => {
    const found = findingsOfName(name, { entityType: 'limited-company', addressDivision: city }).find(
      (one) => one.rule === rule,
    );
    expect(name.slice(found?.at?.from, found?.at?.to)).toBe(found?.word);
  });

  it('protects a brand in its own industry only', () => {
    expect(
      findingsOfName('双鸭山市全聚德软件有限公司', { entityType: 'limited-company', addressDivision: city }),
    ).toEqual([]);
  });
});

describe('the alternatives to a name', () => {
  it.each(['双鸭山市宏光商贸有限公司', '星河', '中国云启', '双鸭山市万宝路食品有限公司', '北京星河餐饮店'])(
    'to %s are free of faults, keep a character and differ from each other',
    (name) => {
      const found = alternativesTo(name, { entityType: 'limited-company', division: '230502' }, 20);
      expect(found.length).toBeGreaterThanOrEqual(10);
      expect(new Set(found).size).toBe(found.length);
      for (const one of found) {
        expect(faultsOfName(one, 'limited-company', '230502')).toEqual([]);
        expect([...one].some((each) => name.includes(each))).toBe(true);
      }
    },
  );

  it('to no name at all are none', () => {
    expect(alternativesTo('', { entityType: 'limited-company', division: city }, 20)).toEqual([]);
    expect(alternativesTo('ABC', { entityType: 'limited-company', division: city }, 20)).toEqual([]);
  });
});
