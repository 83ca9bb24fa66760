import * as z from 'zod';
import type { HttpOperation } from '../operation.ts';

/** A public key as a JWK (RFC 7517). */
export const LicenceKey = z
  .object({
    kty: z.string(),
    crv: z.string().optional(),
    x: z.string().optional(),
    y: z.string().optional(),
    kid: z.string(),
    alg: z.string().optional(),
    use: z.string().optional(),
  })
  .meta({ id: 'LicenceKey' });

/** The public keys of licences as a JWK set (RFC 7517): the one in use first, then those before it. */
export const readLicenceKeys = {
  operationId: 'readLicenceKeys',
  method: 'GET',
  path: '/v1/licence-keys',
  summary: 'Public keys that verify licences offline',
  roles: 'public',
  request: {},
  idempotent: false,
  success: 200,
  response: z.object({ keys: z.array(LicenceKey) }).meta({ id: 'LicenceKeys' }),
  refusals: [],
} as const satisfies HttpOperation;
