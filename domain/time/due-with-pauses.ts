import { epochMsOf, instantOf, type Instant } from './instant.ts';
import { walkOpenTime } from './open-time.ts';
import { mergedPauses, type Pause } from './pause.ts';
import type { Counted, ServiceCalendar } from './service-calendar.ts';
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
): Counted<Due> {
  let at = epochMsOf(from);
  let left = minutesInMs(minutes);
  for (const pause of mergedPauses(pauses)) {
    if (pause.to <= at) continue;
    const before = walkOpenTime(calendar, { from: at, to: pause.from }, left);
    if (!before.ok) return before;
    if (before.value.counted === left) return running(before.value.at);
    left -= before.value.counted;
    if (pause.to === Infinity)
      return { ok: true, value: { state: 'paused', secondsLeft: Math.ceil(left / 1_000) } };
    at = pause.to;
  }
  const rest = walkOpenTime(calendar, { from: at, to: Infinity }, left);
  return rest.ok ? running(rest.value.at) : rest;
}

function running(dueMs: number): Counted<Due> {
  return { ok: true, value: { state: 'running', dueAt: instantOf(dueMs) } };
}
