import * as z from 'zod';
import type { HttpOperation } from '../operation.ts';

/** The free slots of a branch on the next days that have any, or from a day on; `seats` are those that are free. */
export const listVisitSlots = {
  operationId: 'listVisitSlots',
  method: 'GET',
  path: '/v1/cities/{city}/banks/{bank}/branches/{branch}/slots',
  summary: 'Free slots of a branch of a bank',
  roles: ['applicant', 'front-desk', 'helper', 'partner'],
  request: {
    path: z.object({
      city: z.string().regex(/^\d{6}$/),
      bank: z.string().max(40),
      branch: z.string().max(40),
    }),
    query: z.object({ from: z.iso.date().optional() }),
  },
  idempotent: false,
  success: 200,
  response: z.object({
    slots: z.array(z.object({ at: z.iso.datetime(), minutes: z.int(), seats: z.int() })),
  }),
  refusals: ['city-not-served'],
} as const satisfies HttpOperation;
