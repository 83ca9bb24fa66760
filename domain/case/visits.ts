import type { Case } from './case.ts';

/** Times that somebody has to come in person: once if the desk takes the form in, once if the things are picked up. */
export function visitsOf({ takenIn, application }: Pick<Case, 'takenIn' | 'application'>): number {
  return (takenIn ? 1 : 0) + (application.seals.delivery === 'pick-up' ? 1 : 0);
}
