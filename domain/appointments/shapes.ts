import * as z from 'zod';
import { Instant } from '../time/instant.ts';

/** How the bank is to hear that its customer wants the account (开户意愿): by video, or at a branch at a time. */
export const AppointmentWish = z.discriminatedUnion('way', [
  z.strictObject({ way: z.literal('video') }),
  z.strictObject({ way: z.literal('visit'), branch: z.string().max(40), at: Instant }),
]);
/** See the schema. */
export type AppointmentWish = z.infer<typeof AppointmentWish>;

/** A seat at a branch that is booked for one case. */
export const Appointment = z.object({
  bank: z.string(),
  branch: z.string(),
  at: Instant,
  minutes: z.int().positive(),
  /** The claim that holds the seat. */
  seat: z.string(),
  /** The first slot that was free when it was booked: whoever comes later makes his own time of the rest. */
  earliest: Instant,
});
/** See the schema. */
export type Appointment = z.infer<typeof Appointment>;

/** Why an appointment is moved; the last three are the bank's. */
export const MoveReason = z.enum(['applicant-asks', 'customer-absent', 'branch-closed', 'staff-missing']);
/** See the schema. */
export type MoveReason = z.infer<typeof MoveReason>;
