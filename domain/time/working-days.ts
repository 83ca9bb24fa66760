import { addDays, dateOfDayNumber, dayNumberOf, type CalendarDate } from './calendar-date.ts';
import { isWorkingDay, type ServiceCalendar } from './service-calendar.ts';

/**
 * The date `days` working days after `date` (行政许可法 art.82). The first day does not count (民法典 art.201). With
 * 0 days it is `date`, or the next working day when `date` is none (民法典 art.203). In a calendar that is
 * always open every day counts. Throws RangeError for what is no date or no number of days.
 */
export function addWorkingDays(calendar: ServiceCalendar, date: CalendarDate, days: number): CalendarDate {
  if (!Number.isSafeInteger(days) || days < 0) throw new RangeError(`Working days are 0 or more: ${days}`);
  if (calendar.kind === 'always') return addDays(date, days);

  let left = Math.max(days, 1);
  for (let day = dayNumberOf(date) + (days === 0 ? 0 : 1); ; day += 1) {
    if (isWorkingDay(calendar, day)) left -= 1;
    if (left === 0) return dateOfDayNumber(day);
  }
}

/**
 * The working days that have begun between two dates: the first date does not count (民法典 art.201), the last one does.
 * 0 for what ends on the day on which it begins.
 */
export function workingDaysBetween(calendar: ServiceCalendar, from: CalendarDate, to: CalendarDate): number {
  let days = 0;
  for (let day = dayNumberOf(from) + 1; day <= dayNumberOf(to); day += 1) {
    if (isWorkingDay(calendar, day)) days += 1;
  }
  return days;
}
