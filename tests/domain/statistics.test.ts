import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CaseOutcome } from '../../domain/statistics/outcome.ts';
import { statisticsOf } from '../../domain/statistics/statistics.ts';
import { acceptedAt } from '../support/a-case.ts';

const anOutcome = (id: string, serviceSeconds: number): CaseOutcome => ({
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
});

it('reckons the saving as it was published: 2,975 companies at 300 yuan are 892,500 yuan', () => {
  const outcomes = Array.from({ length: 2_975 }, (_, n) => anOutcome(`case_${n}`, 60));
  expect(statisticsOf(outcomes, []).savedFen).toBe(89_250_000);
});

it('tells a median and a nine-in-ten that really split the cases so', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 60 }), (seconds) => {
      const outcomes = seconds.map((one, n) => anOutcome(`case_${n}`, one));
      const { serviceSeconds, withinPromise } = statisticsOf(outcomes, []);
      const within = (limit: number) => seconds.filter((one) => one <= limit).length / seconds.length;
      expect(within(serviceSeconds.median)).toBeGreaterThanOrEqual(0.5);
      expect(within(serviceSeconds.ninety)).toBeGreaterThanOrEqual(0.9);
      expect(within(serviceSeconds.median - 1)).toBeLessThan(0.5);
      expect(withinPromise.numerator).toBe(seconds.filter((one) => one <= 7_200).length);
    }),
  );
});

it('makes no share out of nothing', () => {
  expect(statisticsOf([], [])).toMatchObject({ good: { numerator: 0, denominator: 0 }, finished: 0 });
});
