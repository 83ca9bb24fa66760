import * as z from 'zod';
import type { HttpOperation } from '../operation.ts';

const count = z.int();
const share = z.object({ numerator: count, denominator: count });
const distribution = z.object({ count, median: count, ninety: count });

/** What the service achieved on the last days; every rate with its numerator and denominator, open to everybody. */
export const readStatistics = {
  operationId: 'readStatistics',
  method: 'GET',
  path: '/v1/statistics',
  summary: 'What became of the promise',
  roles: 'public',
  request: { query: z.object({ days: z.coerce.number().int().min(1).max(92).default(30) }) },
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
      channels: z.record(z.string(), count),
      atMostOneVisit: share,
      withoutFees: share,
      savedFen: count,
      capitalFen: count,
    })
    .meta({ id: 'Statistics' }),
  refusals: [],
} as const satisfies HttpOperation;
