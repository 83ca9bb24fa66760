import * as z from 'zod';

/** A day of the Gregorian calendar, `YYYY-MM-DD`, without time or zone; 2026-02-30 is none. */
export const CalendarDate = z.iso.date();
/** See the schema. */
export type CalendarDate = z.infer<typeof CalendarDate>;

const dayMs = 86_400_000;

/** Days since 1970-01-01, negative before it. Throws RangeError for a text that is no date. */
export function dayNumberOf(date: CalendarDate): number {
  if (!CalendarDate.safeParse(date).success) throw new RangeError(`Not a date: ${date.slice(0, 20)}`);
  return Date.parse(`${date}T00:00:00.000Z`) / dayMs;
}

/** The date of a day number. Throws RangeError outside the years 0000 to 9999. */
export function dateOfDayNumber(day: number): CalendarDate {
  const text = new Date(day * dayMs).toISOString();
  if (text.length !== 24) throw new RangeError('A date lies in the years 0000 to 9999');
  return text.slice(0, 10);
}

/** The date `days` (an integer, may be negative) after `date`. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumberOf(date) + days);
}

/**
 * The day on which a period of calendar months ends (民法典 art.202): the corresponding day, or the last day of
 * the month where it is missing. 2026-12-31 + 2 months → 2027-02-28. `months` is an integer and may be negative.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const start = new Date(dayNumberOf(date) * dayMs);
  const end = new Date(start);
  end.setUTCMonth(start.getUTCMonth() + months);
  // Where the day is missing, the date has run over into the next month: day 0 is the last of the month before.
  if (end.getUTCDate() !== start.getUTCDate()) end.setUTCDate(0);
  return dateOfDayNumber(end.getTime() / dayMs);
}

/** As {@link addMonths}: 2024-02-29 + 5 years → 2029-02-28. */
export function addYears(date: CalendarDate, years: number): CalendarDate {
  return addMonths(date, 12 * years);
}
