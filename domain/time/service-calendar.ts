import * as z from 'zod';
import { dateOfDayNumber } from './calendar-date.ts';
import { YearArrangement } from './year-arrangement.ts';

/** A time of day in China, `HH:MM`, from 00:00 to 24:00; 24:00 is the end of the day. */
const TimeOfDay = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);

/** A stretch of a working day in which the office serves, from `opens` until just before `closes`. */
const OpeningHours = z
  .strictObject({ opens: TimeOfDay, closes: TimeOfDay })
  .refine(({ opens, closes }) => opens < closes, 'Opening hours begin before they end');
type OpeningHours = z.infer<typeof OpeningHours>;

/**
 * When a service runs, in the time of China. `always` is round the clock on every day of every year and needs no
 * arrangement. `office-hours` runs in its hours (in their order, without overlap) on the working days of the
 * years whose arrangement it holds; every other year is unknown to it, not ordinary.
 */
export const ServiceCalendar = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('always'), id: z.string() }),
  z.strictObject({
    kind: z.literal('office-hours'),
    id: z.string(),
    hours: z.array(OpeningHours).min(1).refine(areInOrder, 'Opening hours stand in order, without overlap'),
    arrangements: z.array(YearArrangement).refine(areOfDifferentYears, 'A year is arranged once'),
  }),
]);
/** See the schema. */
export type ServiceCalendar = z.infer<typeof ServiceCalendar>;

/** A calendar with closing times, see {@link ServiceCalendar}. */
export type OfficeHours = Extract<ServiceCalendar, { kind: 'office-hours' }>;

/**
 * What came of counting: a value, or the first year on the way for which the calendar holds no arrangement. The
 * holidays of such a year are not guessed: a table that ends in 2026 would call 2027-01-01 a working day. The
 * cure is to add the year, which the State Council publishes each autumn.
 */
export type Counted<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly unpublishedYear: number };

/** Round the clock on every day of the year: services that machines decide, and the demonstration city. */
export const roundTheClock: ServiceCalendar = { kind: 'always', id: 'round-the-clock' };

/** Whether a day number (see `dayNumberOf`) is a working day. */
export function isWorkingDay(calendar: ServiceCalendar, day: number): Counted<boolean> {
  if (calendar.kind === 'always') return { ok: true, value: true };
  const date = dateOfDayNumber(day);
  const year = Number(date.slice(0, 4));
  const arrangement = calendar.arrangements.find((published) => published.year === year);
  if (arrangement === undefined) return { ok: false, unpublishedYear: year };
  if (arrangement.holidays.includes(date)) return { ok: true, value: false };
  return { ok: true, value: arrangement.workingWeekends.includes(date) || !isWeekend(day) };
}

/** Day 0, 1970-01-01, was a Thursday. */
function isWeekend(day: number): boolean {
  return (((day + 3) % 7) + 7) % 7 >= 5;
}

function areInOrder(hours: readonly OpeningHours[]): boolean {
  return hours.every(({ opens }, at) => at === 0 || (hours[at - 1]?.closes ?? '') <= opens);
}

function areOfDifferentYears(arrangements: readonly YearArrangement[]): boolean {
  return new Set(arrangements.map(({ year }) => year)).size === arrangements.length;
}
