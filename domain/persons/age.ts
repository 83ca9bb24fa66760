import type { CalendarDate } from '../time/calendar-date.ts';

/**
 * Full years of age on a day (`YYYY-MM-DD` both), e.g. 18 for the capacity of 民法典 art.17 and 18: a year is
 * completed on the birthday itself; who was born on 29 February completes it on 1 March of other years. Negative before birth.
 */
export function ageOn(birth: CalendarDate, date: CalendarDate): number {
  const years = Number(date.slice(0, 4)) - Number(birth.slice(0, 4));
  return date.slice(5) < birth.slice(5) ? years - 1 : years;
}
