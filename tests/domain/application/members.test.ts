import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application } from '../../../domain/application/application.ts';
import type { Member } from '../../../domain/application/parts.ts';
import { contributionWays } from '../../../domain/application/parts.ts';
import { faultsOf } from '../../../domain/application/completeness.ts';
import { aCity } from '../../support/a-case.ts';
import { anApplication, somePeople } from '../../support/an-application.ts';
import { faults, pathsOf, today } from './faults.ts';

function withMembers(members: readonly Partial<Member>[], capitalFen?: number): Application {
  const people = somePeople(Math.max(3, members.length));
  const complete = members.map((member, at) => ({
    person: people[at]?.key ?? '',
    contributionFen: 100,
    way: 'cash' as const,
    payBy: '2029-12-31',
    ...member,
  }));
  const sum = complete.reduce((total, { contributionFen }) => total + contributionFen, 0);
  return anApplication({ people, members: complete, capitalFen: capitalFen ?? sum });
}

const fresh = (count: number) => Array.from({ length: count }, () => ({}));

describe('the number of members', () => {
  it.each([1, 2, 50])('may be %i', (count) => {
    expect(faults(withMembers(fresh(count)))).toEqual([]);
  });

  it.each([0, 51, 60])('may not be %i', (count) => {
    expect(faults(withMembers(fresh(count)))).toEqual(['/members X01']);
  });
});

describe('the registered capital', () => {
  const thirds = [33_333_333, 33_333_333, 33_333_334].map((contributionFen) => ({ contributionFen }));

  it('is the sum of the contributions to the fen', () => {
    expect(faults(withMembers(thirds, 100_000_000))).toEqual([]);
  });

  it.each([99_999_999, 100_000_001])('is not %i fen when they add up to 100000000', (capitalFen) => {
    expect(faults(withMembers(thirds, capitalFen))).toEqual(['/capitalFen X02']);
  });

  it('tells both amounts in yuan', () => {
    const [fault] = faultsOf(withMembers([{ contributionFen: 7 }], 100_000_001), aCity(), today);
    expect(fault?.message.zh).toContain('0.07元');
    expect(fault?.message.en).toContain('1000000.01 yuan');
  });

  it('agrees with exact arithmetic for any amounts', () => {
    const amount = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 50 }), amount, (amounts, other) => {
        const exact = amounts.reduce((total, fen) => total + BigInt(fen), 0n);
        const capital = exact <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(exact) : other;
        const members = amounts.map((contributionFen) => ({ contributionFen }));
        for (const capitalFen of [capital, other]) {
          const found = pathsOf('X02', withMembers(members, capitalFen));
          expect(found).toEqual(BigInt(capitalFen) === exact ? [] : ['/capitalFen']);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the day by which a contribution is paid in', () => {
  it.each([
    ['2026-11-22', '2031-11-22'],
    ['2026-11-22', '2020-01-01'],
    ['2024-02-29', '2029-02-28'],
  ])('filed on %s may be %s', (day, payBy) => {
    expect(pathsOf('X03', withMembers([{ payBy }]), day)).toEqual([]);
  });

  it.each([
    ['2026-11-22', '2031-11-23', '2031-11-22'],
    ['2024-02-29', '2029-03-01', '2029-02-28'],
    ['2026-11-22', '2099-12-31', '2031-11-22'],
  ])('filed on %s may not be %s', (day, payBy, latest) => {
    const application = withMembers([{ payBy: '2026-01-01' }, { payBy }]);
    expect(faults(application, day)).toEqual(['/members/1/payBy X03']);
    expect(faultsOf(application, aCity(), day)[0]?.remedy.en).toContain(latest);
  });
});

describe('a contribution that is not cash', () => {
  it.each(contributionWays.filter((way) => way !== 'cash'))('in %s has to be valued', (way) => {
    expect(faults(withMembers([{}, { way }]))).toEqual(['/members/1/valued X06']);
    expect(faults(withMembers([{}, { way, valued: false }]))).toEqual(['/members/1/valued X06']);
    expect(faults(withMembers([{}, { way, valued: true }]))).toEqual([]);
  });
});
