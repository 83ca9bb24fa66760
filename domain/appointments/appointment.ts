import type { Claim } from '../case/case-file.ts';
import { minutesAfter } from '../case/promise.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { addDays } from '../time/calendar-date.ts';
import { chinaDateOf, secondsAfter, type Instant } from '../time/instant.ts';
import type { Pause } from '../time/pause.ts';
import { slotsOn, type Branch } from './branch.ts';
import type { Appointment } from './shapes.ts';

/** Days ahead in which slots are offered, and until when the applicant may still move his. */
const [daysAhead, hourBefore] = [14, 60 * 60] as const;

/** A slot of a branch: which of its seats are taken decides whether it is free. */
export type Slot = { readonly bank: string; readonly branch: Branch; readonly at: Instant };

/** The keys of a slot's seats; a case that holds one of them has an appointment, and nobody else has that seat. */
export function seatsOf({ bank, branch, at }: Slot): string[] {
  return Array.from({ length: branch.seats }, (_, seat) => `seat:${bank}/${branch.id}/${at}/${seat + 1}`);
}

/** Whether a claim is one on a seat. */
export function isSeat(key: string): boolean {
  return key.startsWith('seat:');
}

/** The branch of a bank of a city, if the bank receives customers there. */
export function branchOf(profile: CityProfile, bank: string, branch: string): Branch | undefined {
  return profile.banks.find(({ id }) => id === bank)?.branches?.find(({ id }) => id === branch);
}

/** From when on a slot makes sense: a company that does not exist yet can open no account. */
export function firstVisit(profile: CityProfile, now: string): string {
  return minutesAfter(profile, now, profile.promises.registration);
}

/** The slots of a branch from an instant on, day by day for as far as they are offered. */
export function slotsFrom(branch: Branch, from: string, now: string): Instant[] {
  const today = chinaDateOf(now);
  return Array.from({ length: daysAhead }, (_, day) => slotsOn(branch, addDays(today, day)))
    .flat()
    .filter((at) => at >= from);
}

/** The claim that takes the seat of an appointment; after the day of the appointment it is worth nothing. */
export function takeSeat({ seat, at }: Appointment): Claim {
  return { action: 'take', key: seat, until: chinaDateOf(at) };
}

/** The claims that give back the seat of an appointment, if there is one. */
export function giveBackSeat(appointment: Appointment | undefined): Claim[] {
  return appointment ? [{ action: 'release', key: appointment.seat }] : [];
}

/** How long the bank waits for its customer to come: from its order on, or from the first slot that was free. */
export function visitPause(
  { earliest, at }: Pick<Appointment, 'earliest' | 'at'>,
  since: string,
): Pause | undefined {
  const from = earliest > since ? earliest : since;
  return from < at ? { from, to: at } : undefined;
}

/** Whether its applicant may still move an appointment: until an hour before, and again when it has passed. */
export function mayMove({ at }: Appointment, now: string): boolean {
  return secondsAfter(now, hourBefore) <= at || now > at;
}
