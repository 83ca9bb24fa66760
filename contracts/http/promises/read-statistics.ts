import * as z from 'zod';
import { measures, measuredSteps } from '../../../domain/cities/earlier-figure.ts';
import { Text } from '../../../domain/findings.ts';
import { indicators } from '../../../domain/statistics/six-ones.ts';
import { targets } from '../../../domain/statistics/targets.ts';
import type { HttpOperation } from '../operation.ts';

const count = z.int();
const share = z.object({ numerator: count, denominator: count });
const distribution = z.object({ count, median: count, ninety: count });

const counts = z.record(z.string(), count);

/** What a city promised beside the law, what was before, and what it saved. */
const city = z.object({
  city: z.string(),
  name: Text,
  finished: count,
  savedFenPerCase: count,
  savedFen: count,
  minutesOfDay: count,
  limits: z.array(
    z.object({ matter: z.string(), promisedMinutes: count, legalDays: z.number(), ratio: z.number() }),
  ),
  comparison: z.array(
    z.object({
      measure: z.enum(measures),
      step: z.enum(measuredSteps),
      before: z.object({ value: z.number(), source: Text, date: z.string() }).optional(),
      /** The mean as sum and number of cases; of `days`, the sum of service seconds. */
      after: share,
      /** 1 − after / before. */
      lessBy: z.number().optional(),
    }),
  ),
});

/** What the service achieved on the last days; every rate with its numerator and denominator, open to everybody. */
export const readStatistics = {
  operationId: 'readStatistics',
  method: 'GET',
  path: '/v1/statistics',
  summary: 'What became of the promise',
  roles: 'public',
  request: {
    query: z.object({
      days: z.coerce.number().int().min(1).max(92).default(30),
      /** Its division code, or that of a district with an authority of its own; all cities where it is left out. */
      city: z
        .string()
        .regex(/^\d{6}$/)
        .optional(),
    }),
  },
  idempotent: false,
  success: 200,
  response: z
    .object({
      from: z.iso.date(),
      to: z.iso.date(),
      finished: count,
      withinPromise: share,
      serviceSeconds: distribution,
      wallSeconds: distribution,
      steps: z.array(distribution.extend({ step: z.string() })),
      straightThrough: share,
      good: share,
      coverage: share,
      stars: z.object({ 1: count, 2: count, 3: count, 4: count, 5: count }),
      channels: counts,
      /** 110: one matter, one day, no cost; each as cases that reached it of those finished. */
      targets: z.array(share.extend({ target: z.enum(targets) })),
      /** 六个一, each with its base and the date to which it tells how things stand. */
      sixOnes: z.array(share.extend({ indicator: z.enum(indicators), asOf: z.iso.date() })),
      savedFen: count,
      capitalFen: count,
      entityTypes: counts,
      industries: z.array(z.object({ section: z.string(), name: z.string(), count })),
      cities: z.array(city),
    })
    .meta({ id: 'Statistics' }),
  refusals: ['city-not-served'],
} as const satisfies HttpOperation;
