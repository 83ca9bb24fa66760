import type { Actor, NewEvent } from '../events.ts';
import type { Appointment } from './shapes.ts';

/** What is recorded when a seat has been booked, if one was. */
export function bookedEvents(appointment: Appointment | undefined, actor: Actor): NewEvent[] {
  if (!appointment) return [];
  const { bank, branch, at } = appointment;
  return [{ type: 'AppointmentBooked', data: { bank, branch, at }, actor }];
}
