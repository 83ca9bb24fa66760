import * as z from 'zod';
import type { HttpOperation } from '../operation.ts';

const staffId = z.string().regex(/^[a-z]{2,20}-[a-z0-9-]{1,58}$/);
const presence = { awayUntil: z.iso.datetime().nullable(), substitute: staffId.optional() };

/** Notes that somebody is away until an instant, or, with null, that he is there again. */
export const recordPresence = {
  operationId: 'recordPresence',
  method: 'POST',
  path: '/v1/staff/{staffId}/presence',
  summary: 'Note who is away, and who stands in',
  roles: ['supervisor'],
  request: { path: z.object({ staffId }), body: z.strictObject(presence) },
  idempotent: true,
  success: 200,
  response: z.object({ staffId, ...presence }),
  refusals: ['staff-not-found', 'request-key-reused'],
} as const satisfies HttpOperation;
