import { epochMsOf, instantOf, type Instant } from './instant.ts';
import { walkOpenTime } from './open-time.ts';
import { mergedPauses, type Pause } from './pause.ts';
import type { ServiceCalendar } from './service-calendar.ts';

/**
 * The first instant at which `minutes` of service time (an integer, 0 or more) have passed since `from`: hours
 * count from the moment itself (民法典 art.201), time outside the calendar's hours does not count. Zero minutes
 * end at `from`; a time that is used up at closing time ends there, not at the next opening. Throws RangeError
 * for what is no instant or no whole number of minutes: those are faults of the program, not of people.
 */
export function addServiceMinutes(calendar: ServiceCalendar, from: Instant, minutes: number): Instant {
  return instantOf(walkOpenTime(calendar, { from: epochMsOf(from), to: Infinity }, minutesInMs(minutes)).at);
}

/**
 * Whole seconds of service time from `from` to `to`, without the pauses; negative when `to` comes first. Throws
 * RangeError for what is no instant.
 */
export function serviceSecondsBetween(
  calendar: ServiceCalendar,
  from: Instant,
  to: Instant,
  pauses: readonly Pause[] = [],
): number {
  const [start, end] = [epochMsOf(from), epochMsOf(to)];
  if (end < start) return 0 - serviceSecondsBetween(calendar, to, from, pauses);
  let ms = walkOpenTime(calendar, { from: start, to: end }).counted;
  for (const pause of mergedPauses(pauses)) {
    const paused = { from: Math.max(pause.from, start), to: Math.min(pause.to, end) };
    ms -= walkOpenTime(calendar, paused).counted;
  }
  return Math.floor(ms / 1_000);
}

/** A promise in minutes as milliseconds; throws RangeError unless it is a safe integer, 0 or more. */
export function minutesInMs(minutes: number): number {
  const ms = minutes * 60_000;
  if (!Number.isInteger(minutes) || minutes < 0 || !Number.isSafeInteger(ms)) {
    throw new RangeError(`Service minutes are an integer, 0 or more: ${minutes}`);
  }
  return ms;
}
