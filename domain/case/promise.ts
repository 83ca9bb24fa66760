import type { CityProfile } from '../cities/city-profile.ts';
import { dueWithPauses } from '../time/due-with-pauses.ts';
import type { Pause } from '../time/pause.ts';
import { chinaDateOf } from '../time/instant.ts';
import { provisionalYear } from '../time/service-calendar.ts';
import { addServiceMinutes, serviceSecondsBetween } from '../time/service-time.ts';
import { workItemKinds } from '../work-items/kinds.ts';
import type { WorkItem, WorkItemKind } from '../work-items/work-item.ts';
import type { Case } from './case.ts';
import { itemPauses } from './pauses.ts';

/**
 * When the whole case is promised to be finished: service minutes of the city from acceptance, without the
 * pauses. Nothing while a pause lasts: then nobody can tell.
 */
export function caseDue(
  profile: CityProfile,
  acceptedAt: string,
  pauses: readonly Pause[],
): string | undefined {
  return promiseAt(profile, acceptedAt, profile.promises.case, pauses);
}

/** Promised service minutes of one kind of wait in this city. */
export function promisedMinutes(profile: CityProfile, kind: WorkItemKind): number {
  const extra = profile.extras.find(({ service }) => service === kind);
  return extra?.promisedMinutes ?? profile.promises[workItemKinds[kind].promise];
}

/** When a wait that starts at `from` is promised to end. */
export function waitDue(profile: CityProfile, kind: WorkItemKind, from: string): string {
  return minutesAfter(profile, from, promisedMinutes(profile, kind));
}

/** The instant some service minutes of the city after another. */
export function minutesAfter(profile: CityProfile, from: string, minutes: number): string {
  return addServiceMinutes(profile.calendar, from, minutes);
}

/**
 * Wall seconds that the workflow waits before it asks the domain again: from now to the promised end,
 * closed hours included. At least one, for a timeout of zero is none.
 */
export function waitSeconds(profile: CityProfile, kind: WorkItemKind, from: string): number {
  const until = Date.parse(waitDue(profile, kind, from)) - Date.parse(from);
  return Math.max(1, Math.ceil(until / 1000));
}

/**
 * The year whose published holidays a due time still waits for, if it does: `{ provisionalUntil: 2027 }` to be shown
 * beside it, or nothing to show.
 */
export function certaintyOf(profile: CityProfile, dueAt: string): { provisionalUntil?: number } {
  const year = provisionalYear(profile.calendar, chinaDateOf(dueAt));
  return year === undefined ? {} : { provisionalUntil: year };
}

/** When an open work item is promised to be dealt with, its pauses not counted; nothing while one lasts. */
export function itemDue(profile: CityProfile, item: WorkItem): string | undefined {
  return promiseAt(profile, item.openedAt, item.promisedMinutes, itemPauses(item));
}

/** Seconds of service time between two instants by the city's calendar, without the pauses. */
export function serviceSeconds(
  profile: CityProfile,
  from: string,
  to: string,
  pauses: readonly Pause[] = [],
): number {
  return serviceSecondsBetween(profile.calendar, from, to, pauses);
}

/** Lights of the promise: 50 % yellow, 80 % orange, 100 % red; grey while the clock stands still or has ended. */
export type Light = 'grey' | 'green' | 'yellow' | 'orange' | 'red';

/** The light of an open work item at `now`. */
export function lightOf(profile: CityProfile, item: WorkItem, now: string): Light {
  if (item.closedAt !== undefined || item.state === 'awaiting-correction') return 'grey';
  return lightUntil(profile, item.dueAt, item.promisedMinutes, now);
}

/** The light of a whole case at `now`. */
export function caseLight(
  profile: CityProfile,
  { dueAt, endedAt, pausedSince }: Pick<Case, 'dueAt' | 'endedAt' | 'pausedSince'>,
  now: string,
): Light {
  if (endedAt !== undefined || pausedSince !== undefined) return 'grey';
  return lightUntil(profile, dueAt, profile.promises.case, now);
}

function lightUntil(profile: CityProfile, due: string, minutes: number, now: string): Light {
  if (now >= due) return 'red';
  const left = serviceSeconds(profile, now, due) / (minutes * 60);
  if (left <= 0.2) return 'orange';
  return left <= 0.5 ? 'yellow' : 'green';
}

/** When so many service minutes from an instant are used up, without the pauses; nothing while one lasts. */
export function promiseAt(
  profile: CityProfile,
  from: string,
  minutes: number,
  pauses: readonly Pause[],
): string | undefined {
  const due = dueWithPauses(profile.calendar, from, minutes, pauses);
  return due.state === 'running' ? due.dueAt : undefined;
}
