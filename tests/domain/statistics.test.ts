import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseHistory } from '../../domain/case/case-file.ts';
import { allCities, loadCity } from '../../domain/cities/cities.ts';
import { comparisonOf } from '../../domain/statistics/comparison.ts';
import { outcomeOf, type CaseOutcome } from '../../domain/statistics/outcome.ts';
import { indicators } from '../../domain/statistics/six-ones.ts';
import { statisticsOf } from '../../domain/statistics/statistics.ts';
import { targets, targetsOf } from '../../domain/statistics/targets.ts';
import {
  aCaseFile,
  aCity,
  aCityWithExtras,
  aClosedWorkItem,
  aCorrection,
  acceptedAt,
  aHistory,
  aRegisteredCase,
  aWorkItem,
  minutesLater,
} from '../support/a-case.ts';
import { anApplication } from '../support/an-application.ts';

const profile = loadCity('230500');

const aJourney = (overrides: Partial<CaseOutcome['journey'] & object> = {}) => ({
  matters: 1,
  workingDays: 0,
  online: true,
  corrections: 0,
  steps: 1,
  papers: 0,
  stepSeconds: { registration: 60, bank: 600 },
  delivered: ['licence' as const, 'seals' as const, 'bank' as const, 'tax' as const],
  entityType: 'limited-company',
  industry: 'I',
  ...overrides,
});

const anOutcome = (
  id: string,
  serviceSeconds: number,
  overrides: Partial<CaseOutcome> = {},
): CaseOutcome => ({
  id,
  version: 1,
  city: '230500',
  finishedAt: acceptedAt,
  serviceSeconds,
  wallSeconds: serviceSeconds,
  promisedSeconds: 7_200,
  straightThrough: true,
  visits: 0,
  feesFen: 0,
  steps: { bank: serviceSeconds },
  capitalFen: 100,
  journey: aJourney(),
  ...overrides,
});
const reckoned = (outcomes: readonly CaseOutcome[], profiles = [profile]) =>
  statisticsOf({ outcomes, ratings: [], profiles, to: '2026-11-23' });

describe('the statistics of a period', () => {
  it('reckon the saving as it was published: 2,975 companies at 300 yuan are 892,500 yuan', () => {
    const outcomes = Array.from({ length: 2_975 }, (_, n) => anOutcome(`case_${n}`, 60));
    expect(reckoned(outcomes).savedFen).toBe(89_250_000);
  });

  it('add up over the cities, whatever each has reckoned', () => {
    const outcomes = allCities().map(({ city }, n) => anOutcome(`case_${n}`, 60, { city }));
    const { savedFen, cities, finished } = reckoned(outcomes, allCities());
    expect(savedFen).toBe(cities.reduce((sum, one) => sum + one.finished * one.savedFenPerCase, 0));
    expect(finished).toBe(cities.reduce((sum, one) => sum + one.finished, 0));
  });

  it('tell a median and a nine-in-ten that really split the cases so', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 60 }),
        (seconds) => {
          const { serviceSeconds, withinPromise } = reckoned(
            seconds.map((one, n) => anOutcome(`case_${n}`, one)),
          );
          const within = (limit: number) => seconds.filter((one) => one <= limit).length / seconds.length;
          expect(within(serviceSeconds.median)).toBeGreaterThanOrEqual(0.5);
          expect(within(serviceSeconds.ninety)).toBeGreaterThanOrEqual(0.9);
          expect(within(serviceSeconds.median - 1)).toBeLessThan(0.5);
          expect(withinPromise.numerator).toBe(seconds.filter((one) => one <= 7_200).length);
        },
      ),
    );
  });

  it('make no share out of nothing', () => {
    const nothing = reckoned([]);
    expect(nothing).toMatchObject({ good: { numerator: 0, denominator: 0 }, finished: 0, savedFen: 0 });
    for (const { numerator, denominator } of nothing.targets)
      expect([numerator, denominator]).toEqual([0, 0]);
    expect(nothing.cities[0]?.comparison.some(({ lessBy }) => lessBy !== undefined)).toBe(false);
  });

  it('count every case once by its kind of enterprise and by its industry', () => {
    const { entityTypes, industries } = reckoned([
      anOutcome('one', 60),
      anOutcome('two', 60, { journey: aJourney({ entityType: 'individual-business', industry: 'H' }) }),
      anOutcome('three', 60),
    ]);
    expect(entityTypes).toEqual({ 'limited-company': 2, 'individual-business': 1 });
    expect(industries).toEqual([
      { section: 'I', name: '信息传输、软件和信息技术服务业', count: 2 },
      { section: 'H', name: '住宿和餐饮业', count: 1 },
    ]);
  });
});

describe('the targets of 110', () => {
  const missed: Readonly<Record<(typeof targets)[number], Partial<CaseOutcome>>> = {
    'one-matter': { journey: aJourney({ matters: 2 }) },
    'one-day': { journey: aJourney({ workingDays: 2 }) },
    'two-hours': { serviceSeconds: 7_201 },
    'no-cost': { feesFen: 1 },
    'one-visit': { visits: 2 },
  };

  it.each(targets)('tell the cases that missed %s, and no other', (target) => {
    const outcomes = [anOutcome('good', 7_200), anOutcome('bad', 60, missed[target])];
    for (const reached of targetsOf(outcomes))
      expect(reached.numerator, reached.target).toBe(reached.target === target ? 1 : 2);
  });

  it('leave out of both numbers what was counted before it was asked', () => {
    const { journey: _, ...old } = anOutcome('old', 60);
    const [matter] = targetsOf([old, anOutcome('new', 60)]);
    expect(matter).toEqual({ target: 'one-matter', numerator: 1, denominator: 1 });
  });
});

describe('the six indicators', () => {
  it('each have a number, a base and a date, and none is above its base', () => {
    const { sixOnes } = reckoned([anOutcome('one', 60)], allCities());
    expect(sixOnes.map(({ indicator }) => indicator)).toEqual([...indicators]);
    for (const { numerator, denominator, asOf } of sixOnes) {
      expect(numerator).toBeLessThanOrEqual(denominator);
      expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('follow from the cases and from what the city offers', () => {
    const desk = (deskHands: number) => ({ journey: aJourney({ online: false, deskHands }) });
    const outcomes = [
      anOutcome('online', 60),
      anOutcome('one hand', 60, desk(1)),
      anOutcome('two hands', 60, { ...desk(2), visits: 2 }),
      anOutcome('corrected', 60, { journey: aJourney({ corrections: 1, delivered: ['licence'] }) }),
    ];
    const shares = reckoned(outcomes, [aCity()]).sixOnes.map(({ numerator, denominator }) => [
      numerator,
      denominator,
    ]);
    expect(shares).toEqual([
      [3, 4],
      [2, 4],
      [4, 7],
      [1, 2],
      [3, 4],
      [3, 4],
    ]);
  });
});

describe('the comparison with the time before', () => {
  const compared = (outcomes: readonly CaseOutcome[]) => comparisonOf(outcomes, profile);

  it('computes what became less, of what was published: five days to two hours are 98.3 per cent', () => {
    const lines = compared([anOutcome('one', 7_200, { visits: 1, journey: aJourney({ steps: 2 }) })]);
    const less = Object.fromEntries(lines.map(({ measure, step, lessBy }) => [`${measure} ${step}`, lessBy]));
    expect(less).toMatchObject({
      'steps case': 0.5,
      'days case': 0.983,
      'days bank': 0.996,
      'visits case': 0.75,
      'feesFen case': 1,
    });
    expect(less['papers case']).toBeUndefined();
  });

  it('never claims that nothing is left where something is', () => {
    const lines = compared([anOutcome('one', 1)]);
    expect(lines.find(({ step }) => step === 'case')?.lessBy).toBeLessThan(1);
    expect(lines.find(({ measure, step }) => measure === 'days' && step === 'case')?.lessBy).toBe(0.999);
  });

  it('counts only the city’s own cases', () => {
    const elsewhere = anOutcome('elsewhere', 60, { city: '430600' });
    for (const { after } of compared([elsewhere])) expect(after.denominator).toBe(0);
  });

  it('says whence and from when every earlier figure is', () => {
    for (const { before } of allCities()) {
      expect(before.length).toBeGreaterThan(0);
      for (const { source, date } of before) {
        expect(source.zh.length).toBeGreaterThan(5);
        expect(date).toMatch(/^20\d\d/);
      }
    }
  });
});

describe('the outcome of a finished case', () => {
  const finished = (items: Parameters<typeof aCaseFile>[1], overrides = {}): CaseHistory =>
    aHistory(
      aCaseFile(aRegisteredCase({ status: 'finished', endedAt: minutesLater(40), ...overrides }), items),
    );
  const done = (['seals', 'bank', 'tax'] as const).map((kind) => aClosedWorkItem(kind, 'completed'));
  const charged = { ...aCity(), charges: [{ step: 'seals', fen: 12_300, base: '收费目录' }] };

  it('tells what it asked of its founder', () => {
    expect(outcomeOf(finished(done), aCity())).toMatchObject({
      visits: 1,
      feesFen: 0,
      journey: {
        matters: 1,
        workingDays: 0,
        online: true,
        corrections: 0,
        steps: 2,
        papers: 0,
        stepSeconds: { registration: 300, seals: 1_200, bank: 1_200, tax: 1_200 },
        delivered: ['licence', 'seals', 'bank', 'tax'],
        entityType: 'limited-company',
      },
    });
  });

  it('tells a fee, a second visit, a correction and a matter that it could not deliver', () => {
    const takenIn = { staff: ['desk-zhou', 'desk-wu'], consentPaper: 'A-1' };
    const application = anApplication({ extras: ['housing-fund'] });
    const items = [
      ...done.slice(0, 2),
      aClosedWorkItem('tax', 'completed', { correction: aCorrection({ answeredAt: minutesLater(15) }) }),
      aWorkItem('housing-fund', { state: 'refused', closedAt: minutesLater(30) }),
    ];
    const history = finished(items, { takenIn, application });
    expect(outcomeOf(history, { ...aCityWithExtras(), charges: charged.charges })).toMatchObject({
      visits: 2,
      feesFen: 12_300,
      journey: { matters: 2, online: false, deskHands: 2, corrections: 1, steps: 4 },
    });
  });

  it('counts a visit that was booked at the bank', () => {
    const appointment = {
      bank: 'longjiang-bank',
      branch: 'jianshan',
      at: minutesLater(20),
      minutes: 15,
      seat: 'seat/1',
      earliest: minutesLater(20),
    };
    expect(outcomeOf(finished(done, { appointment }), aCity())?.visits).toBe(2);
  });

  it('is there for no case that goes on', () => {
    expect(outcomeOf(aHistory(aCaseFile(aRegisteredCase(), done)), aCity())).toBeUndefined();
  });
});

it('no city charges anything', () => {
  for (const { charges } of allCities()) expect(charges).toEqual([]);
});
