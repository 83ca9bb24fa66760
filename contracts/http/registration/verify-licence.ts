import * as z from 'zod';
import type { HttpOperation } from '../operation.ts';

/** Anybody may check a licence by its number: the few facts that are public, and whether the signature holds. */
export const verifyLicence = {
  operationId: 'verifyLicence',
  method: 'GET',
  path: '/v1/licences/{licenceNumber}/verification',
  summary: 'Verify a business licence',
  roles: 'public',
  request: {
    path: z.object({ licenceNumber: z.string().regex(/^\d{15}$/) }),
    /** The version in hand; left out, the one that stands is shown. */
    query: z.object({ version: z.coerce.number().int().min(1).max(1_000).optional() }),
  },
  idempotent: false,
  perMinute: 60,
  success: 200,
  response: z
    .object({
      valid: z.boolean(),
      record: z.record(z.string(), z.unknown()),
      licence: z.string(),
      /** Since when another version stands instead of this one; left out where it stands. */
      supersededAt: z.iso.datetime().optional(),
    })
    .meta({ id: 'LicenceVerification' }),
  refusals: ['licence-not-found', 'too-many-requests'],
} as const satisfies HttpOperation;
