import type { Case } from './case.ts';

type Visited = Pick<Case, 'takenIn' | 'appointment' | 'application'>;

/**
 * Times that somebody has to come in person: if the desk takes the form in, to the bank if a visit was booked there, and
 * if the things are picked up.
 */
export function visitsOf({ takenIn, appointment, application }: Visited): number {
  return [takenIn, appointment, application.seals.delivery === 'pick-up'].filter(Boolean).length;
}
