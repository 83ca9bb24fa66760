import * as z from 'zod';
import { CityProfile } from '../../domain/cities/city-profile.ts';
import type { HttpOperation } from './operation.ts';

/** What an applicant chooses from in a city: promises, seal makers and banks, in an order that favours nobody. */
export const readCity = {
  operationId: 'readCity',
  method: 'GET',
  path: '/v1/cities/{city}',
  summary: 'Services, promises and partners of a city',
  roles: 'public',
  request: { path: z.object({ city: z.string().regex(/^\d{6}$/) }) },
  idempotent: false,
  success: 200,
  response: CityProfile.pick({
    city: true,
    name: true,
    promises: true,
    sealMakers: true,
    banks: true,
    extras: true,
  })
    .extend({ divisions: z.array(z.object({ code: z.string(), name: z.string() })) })
    .meta({ id: 'City' }),
  refusals: ['city-not-served'],
} as const satisfies HttpOperation;
