import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../domain/application/completeness.ts';
import { loadCity } from '../../../domain/cities/cities.ts';
import { foodWayOf } from '../../../domain/services/food-permit.ts';
import { checkAnswer } from '../../../domain/work-items/kinds.ts';
import { factsFor } from '../../../domain/work-items/facts.ts';
import { aCity, aRegisteredCase, minutesLater } from '../../support/a-case.ts';
import { anApplication } from '../../support/an-application.ts';

const farmProducts = ['G0014'];
const prepackaged = ['G0015'];
const catering = ['L0001'];
const promised = { activity: 'simple-making', commits: true } as const;
const noPromise = { activity: 'simple-making' } as const;
const other = { activity: 'other', commits: true } as const;

/** A scope of the usual company with these items before its own. */
const withFood = (scope: string[], food?: Parameters<typeof foodWayOf>[0]['food']) =>
  anApplication({
    scope: [...scope, ...anApplication().scope],
    extras: ['food-permit'],
    ...(food && { food }),
  });

describe('the way of food', () => {
  it.each([
    [farmProducts, undefined, 'none'],
    [prepackaged, undefined, 'filing'],
    [catering, promised, 'commitment'],
    [catering, noPromise, 'ordinary'],
    [catering, other, 'ordinary'],
    [['L0003'], promised, 'ordinary'],
    [[...prepackaged, ...catering], undefined, 'ordinary'],
  ] as const)('of the scope %j with %j is %s', (scope, food, way) => {
    expect(foodWayOf(withFood([...scope], food))).toBe(way);
  });
});

describe('the food permit in the form', () => {
  const faults = (...of: Parameters<typeof withFood>) =>
    faultsOf(withFood(...of), loadCity('230500'), '2026-11-23')
      .filter(({ rule }) => rule === 'P04')
      .map(({ path }) => path);

  it.each([
    [farmProducts, undefined, ['/extras/0']],
    [prepackaged, undefined, []],
    [catering, promised, []],
    [catering, noPromise, ['/food/commits']],
    [catering, other, ['/food/activity']],
    [catering, undefined, ['/food/activity']],
  ] as const)('with the scope %j and %j has faults at %j', (scope, food, paths) => {
    expect(faults([...scope], food)).toEqual(paths);
  });
});

describe('the paper for food', () => {
  const check = (application: ReturnType<typeof withFood>, answer: object) =>
    checkAnswer('food-permit', answer, aRegisteredCase({ application }), aCity()).findings.map(
      ({ path, rule }) => `${path} ${rule}`,
    );
  const permit = {
    paper: 'permit',
    number: 'JY12305021000010',
    issuedAt: minutesLater(30),
    validUntil: '2031-11-22',
  };
  const filing = { paper: 'filing', number: 'YB12305021000010', issuedAt: minutesLater(30) };

  it('is the one that was asked for', () => {
    expect(check(withFood(catering, promised), permit)).toEqual([]);
    expect(check(withFood(prepackaged), filing)).toEqual([]);
    expect(check(withFood(prepackaged), permit)).toEqual(['/paper F01']);
    expect(check(withFood(catering, promised), filing)).toEqual(['/paper F01']);
  });

  it('has a number of its kind, and a permit an end', () => {
    expect(check(withFood(prepackaged), { ...filing, number: permit.number })).toEqual(['/number F02']);
    const { validUntil: _, ...endless } = permit;
    expect(check(withFood(catering, promised), endless)).toEqual(['/validUntil F03']);
    expect(check(withFood(prepackaged), { ...filing, number: 'YB1' })).toEqual(['/number shape']);
  });

  it('is decided on the promise and the place, without the people of the company', () => {
    const subject = aRegisteredCase({ application: withFood(catering, promised) });
    const facts = factsFor('food-permit', subject, aCity());
    expect(facts).toMatchObject({ way: 'commitment', activity: 'simple-making' });
    expect(facts['promise']).toContain('现场核查');
    for (const { document } of subject.application.people) {
      expect(JSON.stringify(facts)).not.toContain(document.number);
    }
  });
});
