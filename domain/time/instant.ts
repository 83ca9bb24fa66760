import * as z from 'zod';
import { dateOfDayNumber, dayNumberOf, type CalendarDate } from './calendar-date.ts';

/** A moment as ISO 8601 text in UTC with milliseconds, `2026-11-23T01:00:00.000Z`: sorts as text, has one spelling. */
export const Instant = z.iso.datetime({ precision: 3 });
/** See the schema. */
export type Instant = z.infer<typeof Instant>;

/** China keeps UTC+8 in all provinces and has had no summer time since 1991. */
const chinaOffsetMs = 8 * 3_600_000;
const dayMs = 86_400_000;

/** Milliseconds since 1970-01-01T00:00:00Z, an integer. Throws RangeError for a text that is no instant. */
export function epochMsOf(instant: Instant): number {
  if (!Instant.safeParse(instant).success) throw new RangeError(`Not an instant: ${instant.slice(0, 40)}`);
  return Date.parse(instant);
}

/** The instant of an integer number of epoch milliseconds. Throws RangeError outside the years 0000 to 9999. */
export function instantOf(epochMs: number): Instant {
  const text = new Date(epochMs).toISOString();
  if (text.length !== 24) throw new RangeError('An instant lies in the years 0000 to 9999');
  return text;
}

/** The instant so many seconds after another. */
export function secondsAfter(instant: Instant, seconds: number): Instant {
  return instantOf(epochMsOf(instant) + seconds * 1000);
}

/** The date that calendars in China show at this moment. Throws RangeError for a text that is no instant. */
export function chinaDateOf(instant: Instant): CalendarDate {
  return dateOfDayNumber(chinaDayOf(epochMsOf(instant)));
}

/** The day number (see `dayNumberOf`) in China at this number of epoch milliseconds. */
export function chinaDayOf(epochMs: number): number {
  return Math.floor((epochMs + chinaOffsetMs) / dayMs);
}

/** The epoch milliseconds at which this day number begins in China. */
export function startOfChinaDay(day: number): number {
  return day * dayMs - chinaOffsetMs;
}

/** Month, day and time of day as the clock in China shows them, `11-23 09:05`. */
export function chinaTimeOf(instant: Instant): string {
  return new Date(epochMsOf(instant) + chinaOffsetMs).toISOString().slice(5, 16).replace('T', ' ');
}

/** The last instant of a day in China. */
export function endOfChinaDate(date: CalendarDate): Instant {
  return instantOf(startOfChinaDay(dayNumberOf(date) + 1) - 1);
}

/** The first instant of a day in China. */
export function startOfChinaDate(date: CalendarDate): Instant {
  return instantOf(startOfChinaDay(dayNumberOf(date)));
}
