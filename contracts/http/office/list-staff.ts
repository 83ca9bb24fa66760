import * as z from 'zod';
import { StaffMember } from '../../../domain/cities/city-profile.ts';
import { Absence } from '../../../domain/staff/attendance.ts';
import type { HttpOperation } from '../operation.ts';

/** The roster of the caller's city: who is there, and how much lies with each. */
export const listStaff = {
  operationId: 'listStaff',
  method: 'GET',
  path: '/v1/staff',
  summary: 'The roster and who is there',
  roles: ['registry-officer', 'supervisor'],
  request: {},
  idempotent: false,
  success: 200,
  response: z.object({
    entries: z.array(
      z
        .object({ ...StaffMember.shape, load: z.int(), absence: Absence.omit({ staff: true }).optional() })
        .meta({ id: 'StaffLine' }),
    ),
  }),
  refusals: ['staff-not-found'],
} as const satisfies HttpOperation;
