import type { Caller } from '../callers.ts';
import { isOfDesk } from '../drafts/at-desk.ts';
import type { Case } from './case.ts';

/**
 * Tells whether somebody may do what the applicant of a case may do: he himself, or the front desk of the city that took
 * his application in, for somebody who cannot do it by himself (行政许可法 art.29).
 */
export function actsForApplicant(caller: Caller, subject: Pick<Case, 'owner' | 'city' | 'takenIn'>): boolean {
  return caller.id === subject.owner || isForItsClient(caller, subject);
}

/** Tells whether it is the front desk that acts, for somebody else: such a look into a file is recorded. */
export function isForItsClient(caller: Caller, { city, takenIn }: Pick<Case, 'city' | 'takenIn'>): boolean {
  return takenIn !== undefined && isOfDesk(caller, { city });
}
