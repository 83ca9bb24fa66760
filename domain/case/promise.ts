import type { CityProfile } from '../cities/city-profile.ts';
import type { Counted } from '../time/service-calendar.ts';
import { addServiceMinutes, serviceSecondsBetween } from '../time/service-time.ts';
import { workItemKinds } from '../work-items/kinds.ts';
import type { WorkItem, WorkItemKind } from '../work-items/work-item.ts';

/** When the whole case is promised to be finished: service minutes of the city from acceptance. */
export function caseDue(profile: CityProfile, acceptedAt: string): string {
  return counted(addServiceMinutes(profile.calendar, acceptedAt, profile.promises.case));
}

/** Promised service minutes of one kind of wait in this city. */
export function promisedMinutes(profile: CityProfile, kind: WorkItemKind): number {
  return profile.promises[workItemKinds[kind].promise];
}

/** When a wait that starts at `from` is promised to end. */
export function waitDue(profile: CityProfile, kind: WorkItemKind, from: string): string {
  return counted(addServiceMinutes(profile.calendar, from, promisedMinutes(profile, kind)));
}

/**
 * Wall seconds that the workflow waits before it asks the domain again: from now to the promised end,
 * closed hours included. At least one, for a timeout of zero is none.
 */
export function waitSeconds(profile: CityProfile, kind: WorkItemKind, from: string): number {
  const until = Date.parse(waitDue(profile, kind, from)) - Date.parse(from);
  return Math.max(1, Math.ceil(until / 1000));
}

/** A due time moved on by the service time for which its clock stood still (e.g. during a correction). */
export function dueAfterPause(
  profile: CityProfile,
  dueAt: string,
  pausedAt: string,
  resumedAt: string,
): string {
  const left = serviceSeconds(profile, pausedAt, dueAt);
  return counted(addServiceMinutes(profile.calendar, resumedAt, Math.ceil(Math.max(0, left) / 60)));
}

/** Seconds of service time between two instants by the city's calendar. */
export function serviceSeconds(profile: CityProfile, from: string, to: string): number {
  return counted(serviceSecondsBetween(profile.calendar, from, to));
}

/** Lights of the promise: 50 % yellow, 80 % orange, 100 % red; grey while the clock stands still or has ended. */
export type Light = 'grey' | 'green' | 'yellow' | 'orange' | 'red';

/** The light of an open work item at `now`. */
export function lightOf(profile: CityProfile, item: WorkItem, now: string): Light {
  if (item.closedAt !== undefined || item.state === 'awaiting-correction') return 'grey';
  if (now >= item.dueAt) return 'red';
  const left = serviceSeconds(profile, now, item.dueAt) / (item.promisedMinutes * 60);
  if (left <= 0.2) return 'orange';
  return left <= 0.5 ? 'yellow' : 'green';
}

/** A promise over the end of the published calendar is a fault of the profile, told to the operator by year. */
function counted<T>(outcome: Counted<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(
    `the calendar has no arrangement for ${outcome.unpublishedYear}: publish it in the city profile`,
  );
}
