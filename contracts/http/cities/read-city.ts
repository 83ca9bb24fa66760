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
    /** Whatever stays the same for one applicant; with the day it decides the order of seal makers and banks. */
    query: z.object({ seed: z.string().max(80).optional() }),
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
