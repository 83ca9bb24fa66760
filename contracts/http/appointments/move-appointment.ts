import * as z from 'zod';
import { MoveReason } from '../../../domain/appointments/shapes.ts';
import { Instant } from '../../../domain/time/instant.ts';
import type { HttpOperation } from '../operation.ts';
import { AppointmentView, casePath } from '../shapes.ts';

/**
 * Moves the visit to the bank to another slot: its applicant until an hour before or when it has passed
 * (`applicant-asks`), the bank's program with a reason of its own.
 */
export const moveAppointment = {
  operationId: 'moveAppointment',
  method: 'POST',
  path: '/v1/cases/{caseId}/appointment-moves',
  summary: 'Move the visit to the bank',
  roles: ['applicant', 'front-desk', 'helper', 'partner'],
  request: {
    path: casePath,
    body: z.strictObject({ branch: z.string().max(40), at: Instant, reason: MoveReason }),
  },
  idempotent: true,
  success: 200,
  response: AppointmentView,
  refusals: [
    'case-not-found',
    'not-yours-to-do',
    'move-not-allowed',
    'answer-has-faults',
    'request-key-reused',
  ],
} as const satisfies HttpOperation;
