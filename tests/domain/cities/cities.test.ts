import { describe, expect, it } from 'vitest';
import {
  addresseeFor,
  allCities,
  findCity,
  loadCity,
  partnerFor,
  stewardFor,
} from '../../../domain/cities/cities.ts';
import { faultsOf } from '../../../domain/application/completeness.ts';
import { CityProfile } from '../../../domain/cities/city-profile.ts';
import { drawPartners, inImpartialOrder } from '../../../domain/cities/impartial-order.ts';
import { publishedLimits } from '../../../domain/cities/published-limits.ts';
import { findDivision, prefectureOf } from '../../../domain/divisions/divisions.ts';
import { CaseId } from '../../../domain/ids.ts';
import { serviceKinds } from '../../../domain/services/services.ts';
import { WorkItemKind } from '../../../domain/work-items/work-item.ts';
import { aCase, aCity, aCityWithExtras } from '../../support/a-case.ts';
import { anApplication } from '../../support/an-application.ts';
import { applicationId } from '../../support/memory-ports.ts';

describe.each(allCities())('the profile of $name.en', (profile) => {
  const partners = [
    ...profile.sealMakers,
    ...profile.banks,
    profile.tax,
    ...profile.extras.map(({ partner }) => partner),
  ];

  it('is valid, and found by its code', () => {
    expect(CityProfile.parse(profile)).toEqual(profile);
    expect(findCity(profile.city)).toBe(profile);
    expect(loadCity(profile.city)).toBe(profile);
  });

  it('is about a city that exists, with an authority inside it', () => {
    expect(findDivision(profile.city)?.name).toBe(profile.name.zh);
    expect(prefectureOf(profile.authority.division)).toBe(profile.city);
    expect(findDivision(profile.authority.division)?.level).toBe('county');
  });

  it('gives each organisation and person an id of its own', () => {
    const ids = [...partners, ...profile.stewards, ...profile.staff].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has officers to draw among, a front desk that is nobody of them, and the named supervisor on its roster', () => {
    const inRole = (role: string) => profile.staff.filter(({ roles }) => roles.some((one) => one === role));
    const officers = inRole('registry-officer');
    expect(officers.length).toBeGreaterThanOrEqual(3);
    expect(inRole('front-desk').filter((one) => officers.includes(one))).toEqual([]);
    expect(inRole('supervisor')).toContainEqual({ ...profile.supervisor, roles: ['supervisor'] });
  });

  it('marks every organisation as simulated', () => {
    for (const { name } of [...partners, profile.authority]) {
      expect(name.zh).toContain('模拟');
      expect(name.en).toContain('simulated');
    }
  });

  it('promises each wait within the promise of the whole case', () => {
    const { case: whole, applicant: _, ...waits } = profile.promises;
    for (const minutes of Object.values(waits)) expect(minutes).toBeLessThan(whole);
  });
});

describe('a city', () => {
  it('that is not served has no profile', () => {
    expect(findCity('110000')).toBeUndefined();
    expect(findCity('toString')).toBeUndefined();
    expect(() => loadCity('110000')).toThrow(/110000/);
  });

  it.each([
    { promises: { ...aCity().promises, bank: 0 } },
    { banks: [] },
    { sealMakers: [] },
    { stewards: [] },
    { city: '2305' },
    { unknown: true },
  ])('does not have the profile %j', (wrong) => {
    expect(CityProfile.safeParse({ ...aCity(), ...wrong }).success).toBe(false);
  });
});

describe('the partner of a service', () => {
  it('is the applicant’s choice or the office of the city', () => {
    const partners = serviceKinds.map((kind) => [kind, partnerFor(aCityWithExtras(), aCase(), kind)]);
    expect(Object.fromEntries(partners)).toEqual({
      seals: 'jinyuan-seals',
      bank: 'longjiang-bank',
      tax: 'tax-office',
      'social-insurance': 'insurance-office',
      'housing-fund': 'housing-office',
      'food-permit': undefined,
    });
  });

  it('is the bank as chosen last, or none', () => {
    const chosen = aCase({ bank: { choice: 'open', bank: 'rural-bank' } });
    expect(partnerFor(aCity(), chosen, 'bank')).toBe('rural-bank');
    const declined = aCase({ bank: { choice: 'declined', reason: '以后再开' } });
    expect(partnerFor(aCity(), declined, 'bank')).toBeUndefined();
  });

  it('is none for an extra that the city does not offer', () => {
    expect(partnerFor(aCity(), aCase(), 'housing-fund')).toBeUndefined();
  });

  it('is who its work item is addressed to; others go to the applicant or to the desk of all officers', () => {
    const addressees = WorkItemKind.options.map((kind) => [
      kind,
      addresseeFor(aCityWithExtras(), aCase(), kind),
    ]);
    expect(Object.fromEntries(addressees)).toEqual({
      'another-name': 'applicant-lin',
      examination: undefined,
      seals: 'jinyuan-seals',
      bank: 'longjiang-bank',
      'another-bank': 'applicant-lin',
      tax: 'tax-office',
      'social-insurance': 'insurance-office',
      'housing-fund': 'housing-office',
      'food-permit': undefined,
    });
  });
});

describe('the steward of a case', () => {
  const ids = Array.from({ length: 400 }, (_, at) =>
    CaseId.parse(`case_01jd4q9w00000000000000${at.toString().padStart(4, '0')}`),
  );

  it('is always the same', () => {
    for (const id of ids.slice(0, 20)) expect(stewardFor(aCity(), id)).toEqual(stewardFor(aCity(), id));
  });

  it('is each of the city about as often', () => {
    const { stewards } = aCity();
    for (const steward of stewards) {
      const share = ids.filter((id) => stewardFor(aCity(), id).id === steward.id).length / ids.length;
      expect(share).toBeGreaterThan(0.7 / stewards.length);
    }
  });
});

describe('the order in which partners are offered', () => {
  const four = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  const drawn = (day: string, seed: string) => inImpartialOrder(four, { day, seed }).map(({ id }) => id);

  it('is the same for one applicant on one day, whatever the order of the file', () => {
    const again = inImpartialOrder([...four].reverse(), { day: '2026-11-23', seed: 'lin' });
    expect(again.map(({ id }) => id)).toEqual(drawn('2026-11-23', 'lin'));
  });

  it('puts each of them first, and last, about as often', () => {
    const orders = Array.from({ length: 2_000 }, (_, at) => drawn(`2026-11-${at % 28}`, `applicant-${at}`));
    for (const { id } of four) {
      for (const place of [0, 3]) {
        const share = orders.filter((order) => order[place] === id).length / orders.length;
        expect(share).toBeGreaterThan(0.21);
        expect(share).toBeLessThan(0.29);
      }
    }
  });
});

describe('the draw for an application', () => {
  const partners = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: `partner-${at}`, name: { zh: '某', en: 'one' } }));
  const drawing = (ids: ReturnType<typeof partners>, seed: string) =>
    drawPartners({ version: '1', sealMakers: ids, banks: ids }, { day: '2026-11-23', seed }).banks;

  it('says all that it takes to draw again, and is the same whoever draws', () => {
    const profile = loadCity('430600');
    const drawn = drawPartners(profile, { day: '2026-11-23', seed: 'seed' });
    const { day, seed } = drawn;
    expect(drawPartners(profile, { day, seed })).toEqual(drawn);
    expect([...drawn.banks].sort()).toEqual(profile.banks.map(({ id }) => id).sort());
    expect(drawn.profile).toBe(profile.version);
  });

  it.each([2, 3, 4])('gives every order of %i partners as often as any other (chi-square)', (count) => {
    const draws = 6_000;
    const ids = partners(count);
    const times = new Map<string, number>();
    for (let at = 0; at < draws; at += 1) {
      const order = drawing(ids, applicationId(at).slice('app_'.length)).join();
      times.set(order, (times.get(order) ?? 0) + 1);
    }
    const orders = Array.from({ length: count }, (_, at) => at + 1).reduce((all, one) => all * one, 1);
    const expected = draws / orders;
    const squares = [...times.values()].map((one) => (one - expected) ** 2 / expected);
    const chiSquare = squares.reduce((sum, one) => sum + one, 0) + (orders - times.size) * expected;
    // The values that a fair draw exceeds once in a thousand times, for 1, 5 and 23 degrees of freedom.
    expect(chiSquare).toBeLessThan({ 2: 10.83, 3: 20.52, 4: 49.73 }[count] ?? 0);
  });
});

describe('what a city publishes', () => {
  it('is each promise beside the limit of the law, and by how much it is shorter', () => {
    const limits = publishedLimits(loadCity('430600'));
    expect(limits).toContainEqual({ matter: 'bank', promisedMinutes: 60, legalDays: 2, ratio: 0.923 });
    expect(limits).toContainEqual({
      matter: 'food-permit',
      promisedMinutes: 390,
      legalDays: 20,
      ratio: 0.95,
    });
  });
});

describe('a district with an authority of its own', () => {
  it('is found by its code; 青山区 of Wuhan is another one', () => {
    expect(findCity('150204')?.city).toBe('150200');
    expect(findCity('420107')).toBeUndefined();
  });

  it('takes addresses of its own only', () => {
    const baotou = loadCity('150200');
    const faultsAt = (division: string) =>
      faultsOf(
        anApplication({ city: '150200', address: { ...anApplication().address, division } }),
        baotou,
        '2026-11-23',
      ).filter(({ rule }) => rule === 'X21').length;
    expect(faultsAt('150204')).toBe(0);
    expect(faultsAt('150203')).toBe(1);
    expect(faultsAt('420107')).toBe(1);
  });
});
