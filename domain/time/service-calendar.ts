import * as z from 'zod';
import { dateOfDayNumber, type CalendarDate } from './calendar-date.ts';
import { YearArrangement } from './year-arrangement.ts';

/** A time of day in China, `HH:MM`, from 00:00 to 24:00; 24:00 is the end of the day. */
export const TimeOfDay = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);

/** A stretch of a working day in which the office serves, from `opens` until just before `closes`. */
const OpeningHours = z
  .strictObject({ opens: TimeOfDay, closes: TimeOfDay })
  .refine(({ opens, closes }) => opens < closes, 'Opening hours begin before they end');
type OpeningHours = z.infer<typeof OpeningHours>;

/**
 * When a service runs, in the time of China. `always` is round the clock on every day of every year and needs no
 * arrangement. `office-hours` runs in its hours (in their order, without overlap) on working days. A year whose
 * arrangement it does not hold yet is counted provisionally: see {@link provisionalYear}.
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

/** Round the clock on every day of the year: services that machines decide, and the demonstration city. */
export const roundTheClock: ServiceCalendar = { kind: 'always', id: 'round-the-clock' };

/** The service minutes of a working day. */
export function serviceMinutesOfDay(calendar: ServiceCalendar): number {
  if (calendar.kind === 'always') return 24 * 60;
  return calendar.hours.reduce((sum, { opens, closes }) => sum + minuteOf(closes) - minuteOf(opens), 0);
}

/**
 * Whether a day number (see `dayNumberOf`) is a working day: by the arrangement of its year, or, before that is
 * published, Monday to Friday without the statutory days of fixed date.
 */
export function isWorkingDay(calendar: ServiceCalendar, day: number): boolean {
  if (calendar.kind === 'always') return true;
  const date = dateOfDayNumber(day);
  const arrangement = arrangementOf(calendar, date);
  if (!arrangement) return !isWeekend(day) && !fixedHolidays.includes(date.slice(5));
  if (arrangement.holidays.includes(date)) return false;
  return arrangement.workingWeekends.includes(date) || !isWeekend(day);
}

/**
 * The year of a date if it is only counted provisionally, because the State Council has not published its
 * arrangement (it does so each autumn); nothing if the date is certain. Whoever promises by such a date says so.
 */
export function provisionalYear(calendar: ServiceCalendar, date: CalendarDate): number | undefined {
  if (calendar.kind === 'always' || arrangementOf(calendar, date)) return undefined;
  return yearOf(date);
}

/**
 * New Year, Labour Day and National Day as 全国年节及纪念日放假办法 (2025) art.2 fixes them, `MM-DD`. The other holidays
 * follow the moon or the sun's course, and which weekends are worked instead is the arrangement's to say.
 */
const fixedHolidays: readonly string[] = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];

function arrangementOf({ arrangements }: OfficeHours, date: CalendarDate): YearArrangement | undefined {
  return arrangements.find(({ year }) => year === yearOf(date));
}

function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
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

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
