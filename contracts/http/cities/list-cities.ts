import * as z from 'zod';
import { CityProfile } from '../../../domain/cities/city-profile.ts';
import type { HttpOperation } from '../operation.ts';

/** Every city that is served, with the districts if only some of it are: what an applicant chooses first. */
export const listCities = {
  operationId: 'listCities',
  method: 'GET',
  path: '/v1/cities',
  summary: 'Cities that are served',
  roles: 'public',
  request: {},
  idempotent: false,
  success: 200,
  response: z.object({
    cities: z.array(
      CityProfile.pick({ city: true, name: true }).extend({
        /** Names of the only districts that are served; left out, all of the city is. */
        districts: z.array(z.string()).optional(),
      }),
    ),
  }),
  refusals: [],
} as const satisfies HttpOperation;
