import { minutesAfter } from '../case/promise.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { rungsAhead } from '../promises/rungs.ts';
import { unseenFacts } from '../services/later-facts.ts';
import { isClosed } from './lifecycle.ts';
import type { WorkItem } from './work-item.ts';

/** The kind under which a work item stands in the due list. */
export const dueWorkItem = 'work-item';

/**
 * When an item lapses that lies with an officer: service minutes of the city after he got it or last did something about
 * it. Nothing while nobody has it, or while it waits for the applicant.
 */
export function lapsesAt(item: WorkItem, profile: CityProfile): string | undefined {
  const officer = item.holder ?? item.assignee;
  if (!officer || isClosed(item.state) || item.state === 'awaiting-correction') return undefined;
  return minutesAfter(profile, item.touchedAt ?? officer.since, profile.idleMinutes);
}

/**
 * When an item is next to be escalated whose promise a correction has moved: the timeout of the waiting state was fixed
 * when it was entered and would come too late. For all others that timeout asks in time.
 */
export function escalatesAt(item: WorkItem, profile: CityProfile): string | undefined {
  if (!hasMoved(item) || isClosed(item.state) || item.state === 'awaiting-correction') return undefined;
  const last = item.escalations.at(-1)?.at;
  return last === undefined || last < item.dueAt
    ? item.dueAt
    : minutesAfter(profile, last, item.promisedMinutes);
}

/** Whether a pause has moved the promise of an item, so that the due list and not the workflow watches over it. */
export function hasMoved({ correction, earlierCorrections, untilVisit }: WorkItem): boolean {
  return (earlierCorrections ?? correction ?? untilVisit) !== undefined;
}

/** The item with the instant at which somebody has to come back to it, or without one. */
export function scheduled({ comeBackAt: _before, ...item }: WorkItem, profile: CityProfile): WorkItem {
  const [first] = [
    lapsesAt(item, profile),
    escalatesAt(item, profile),
    rungsAhead(item, profile)[0]?.at,
    unseenFacts(item)[0]?.dueAt,
  ]
    .filter((instant) => instant !== undefined)
    .sort();
  return first === undefined ? item : { ...item, comeBackAt: first };
}
