import * as z from 'zod';
import { PublishedRoot } from '../../../domain/audit/check-export.ts';
import type { HttpOperation } from '../operation.ts';
import { LicenceKey } from '../registration/read-licence-keys.ts';

/** The root over all that happened on a day in China, with everything that it takes to check a case against it. */
export const readDailyRoot = {
  operationId: 'readDailyRoot',
  method: 'GET',
  path: '/v1/audit/roots/{day}',
  summary: 'The audit root of a day',
  roles: 'public',
  request: { path: z.object({ day: z.iso.date() }) },
  idempotent: false,
  success: 200,
  response: PublishedRoot.extend({ keys: z.array(LicenceKey) }).meta({ id: 'DailyRootWithHeads' }),
  refusals: ['root-not-found'],
} as const satisfies HttpOperation;
