import * as z from 'zod';
import { CityProfile } from '../../../domain/cities/city-profile.ts';
import type { HttpOperation } from '../operation.ts';

/** What an applicant chooses from in a city: promises, seal makers and banks, in an order that favours nobody. */
export const readCity = {
  operationId: 'readCity',
  method: 'GET',
  path: '/v1/cities/{city}',
  summary: 'Services, promises and partners of a city',
  roles: 'public',
  request: {
    path: z.object({ city: z.string().regex(/^\d{6}$/) }),
    /** Of a draw that stands with a case: seal makers and banks come in the order that its applicant was shown. */
    query: z.object({ seed: z.string().max(80).optional(), day: z.iso.date().optional() }),
  },
  idempotent: false,
  success: 200,
  response: CityProfile.pick({
    city: true,
    name: true,
    promises: true,
    sealMakers: true,
    banks: true,
    extras: true,
    gifts: true,
  })
    .extend({
      /** What is promised beside what the law allows; `ratio` is 1 − promised/legal. */
      limits: z.array(
        z.object({ matter: z.string(), promisedMinutes: z.int(), legalDays: z.number(), ratio: z.number() }),
      ),
      divisions: z.array(z.object({ code: z.string(), name: z.string() })),
    })
    .meta({ id: 'City' }),
  refusals: ['city-not-served'],
} as const satisfies HttpOperation;
