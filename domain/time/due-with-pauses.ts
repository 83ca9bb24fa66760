import { epochMsOf, instantOf, type Instant } from './instant.ts';
import { walkOpenTime } from './open-time.ts';
import { mergedPauses, type Pause } from './pause.ts';
import type { ServiceCalendar } from './service-calendar.ts';
import { minutesInMs } from './service-time.ts';

/** When a promise falls due: a moment, or, while a pause lasts, the service seconds that are left of it. */
export type Due =
  | { readonly state: 'running'; readonly dueAt: Instant }
  | { readonly state: 'paused'; readonly secondsLeft: number };

/**
 * When a promise of `minutes` service minutes that runs since `from` falls due if the pauses do not count. Pauses
 * may come in any order, overlap, and begin before `from`; one that begins at or after the due instant changes
 * nothing. Throws RangeError for what is no instant or no whole number of minutes.
 */
export function dueWithPauses(
  calendar: ServiceCalendar,
  from: Instant,
  minutes: number,
  pauses: readonly Pause[],
): Due {
  let at = epochMsOf(from);
  let left = minutesInMs(minutes);
  for (const pause of mergedPauses(pauses)) {
    if (pause.to <= at) continue;
    const before = walkOpenTime(calendar, { from: at, to: pause.from }, left);
    if (before.counted === left) return running(before.at);
    left -= before.counted;
    if (pause.to === Infinity) return { state: 'paused', secondsLeft: Math.ceil(left / 1_000) };
    at = pause.to;
  }
  return running(walkOpenTime(calendar, { from: at, to: Infinity }, left).at);
}

function running(dueMs: number): Due {
  return { state: 'running', dueAt: instantOf(dueMs) };
}
