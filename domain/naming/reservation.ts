import type { Application } from '../application/application.ts';
import type { Claim } from '../case/case-file.ts';
import type { Case } from '../case/case.ts';
import { findScopeItem } from '../scope/catalogue.ts';
import { addDays, addMonths } from '../time/calendar-date.ts';
import { reservationKeys } from './reservation-keys.ts';

/** Days before the end of a reservation on which its holder is reminded. */
export const reminderDays = 7;

/** A hold on a name: the keys under which nobody else can take it, and the last day on which it holds. */
export type Reservation = { readonly claims: readonly string[]; readonly until: string };

/**
 * The reservation of a name from a day on: two months, or a year where an item of the scope needs an approval before the
 * registration (企业名称登记管理规定 art.18). There is no extension; a name that has run out is declared anew.
 */
export function reservationOf(
  name: string,
  { city, scope }: Pick<Application, 'city' | 'scope'>,
  day: string,
): Reservation {
  const needsApproval = scope.some((code) => findScopeItem(code)?.kind === 'approved-before');
  return { claims: reservationKeys(name, city).claims, until: addMonths(day, needsApproval ? 12 : 2) };
}

/** The claims of a reservation, to be written with the change that makes it; those of another name before are released. `from` is who held them until now. */
export function claimsFor(
  { claims, until }: Reservation,
  before: readonly string[] = [],
  from?: string,
): Claim[] {
  return [
    ...before
      .filter((key) => !claims.includes(key))
      .map((key): Claim => ({ action: 'release', key, ...(from !== undefined && { from }) })),
    ...claims.map((key): Claim => ({ action: 'take', key, until, ...(from !== undefined && { from }) })),
  ];
}

/** Where the name of a case stands. `ending`: its holder is to be reminded. */
export type ReservationState = 'none' | 'reserved' | 'ending' | 'expired' | 'used' | 'released';

/** The state of a case's name on a day. */
export function reservationState(subject: Case, day: string): ReservationState {
  if (subject.company !== undefined) return 'used';
  if (subject.status === 'refused' || subject.status === 'withdrawn') return 'released';
  const until = subject.nameReservedUntil;
  if (until === undefined) return 'none';
  if (until < day) return 'expired';
  return addDays(until, -reminderDays) <= day ? 'ending' : 'reserved';
}
