import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, addYears, dayNumberOf } from '../../../domain/time/calendar-date.ts';
import { hallCalendar } from '../../../domain/time/hall-calendar.ts';
import { chinaDateOf } from '../../../domain/time/instant.ts';
import {
  isWorkingDay,
  provisionalYear,
  roundTheClock,
  ServiceCalendar,
} from '../../../domain/time/service-calendar.ts';
import { addWorkingDays, workingDaysBetween } from '../../../domain/time/working-days.ts';
import { YearArrangement } from '../../../domain/time/year-arrangement.ts';

const [china2026] = hallCalendar.arrangements;
if (!china2026) throw new Error('no year is published');

const dates = fc.integer({ min: -20_000, max: 60_000 }).map((day) => addDays('1970-01-01', day));

describe('calendar months and years', () => {
  it.each([
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-22', 2, '2027-01-22'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-31', 0, '2026-05-31'],
    ['2026-08-31', 13, '2027-09-30'],
  ])('%s and %i months end on %s', (date, months, end) => {
    expect(addMonths(date, months)).toBe(end);
  });

  it.each([
    ['2024-02-29', 5, '2029-02-28'],
    ['2026-11-22', 5, '2031-11-22'],
    ['2024-02-29', 4, '2028-02-29'],
  ])('%s and %i years end on %s', (date, years, end) => {
    expect(addYears(date, years)).toBe(end);
  });

  it('end on the corresponding day or on the last of the month', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const end = addMonths(date, months);
        const lastOfMonth = addDays(end, 1).endsWith('-01');
        expect(end.slice(8) === date.slice(8) || (lastOfMonth && end.slice(8) < date.slice(8))).toBe(true);
        const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
        expect(monthOf(end) - monthOf(date)).toBe(months);
      }),
    );
  });

  it.each(['2026-02-30', '2026-13-01', '', '2026-1-1', '2026-01-01T00:00:00.000Z'])(
    'do not start on %j',
    (wrong) => {
      expect(() => addMonths(wrong, 1)).toThrow(RangeError);
    },
  );
});

describe('the date in China', () => {
  it('begins eight hours before the date in UTC', () => {
    expect(chinaDateOf('2026-11-22T15:59:59.999Z')).toBe('2026-11-22');
    expect(chinaDateOf('2026-11-22T16:00:00.000Z')).toBe('2026-11-23');
  });
});

describe('working days', () => {
  it.each([
    ['2026-11-20', 3, '2026-11-25'],
    ['2026-02-12', 3, '2026-02-24'],
    ['2026-02-13', 3, '2026-02-25'],
    ['2026-09-28', 3, '2026-10-08'],
    ['2026-09-30', 1, '2026-10-08'],
    ['2026-04-30', 1, '2026-05-06'],
    ['2026-10-01', 0, '2026-10-08'],
    ['2026-11-20', 0, '2026-11-20'],
  ])('from %s, %i of them end on %s', (date, days, end) => {
    expect(addWorkingDays(hallCalendar, date, days)).toBe(end);
  });

  it.each([
    ['2026-12-31', 1, '2027-01-04'],
    ['2027-04-30', 1, '2027-05-03'],
    ['2027-09-30', 3, '2027-10-06'],
    ['2025-12-31', 1, '2026-01-04'],
  ])('from %s, %i of them end on %s while a year is not published', (date, days, end) => {
    expect(addWorkingDays(hallCalendar, date, days)).toBe(end);
  });

  it('are certain in the years that are published, and wherever the service never closes', () => {
    expect(provisionalYear(hallCalendar, '2026-12-31')).toBeUndefined();
    expect(provisionalYear(hallCalendar, '2027-01-04')).toBe(2027);
    expect(provisionalYear(roundTheClock, '2027-01-04')).toBeUndefined();
    const published = { ...hallCalendar, arrangements: [{ ...china2026, year: 2027 }] };
    expect(provisionalYear(published, '2027-01-04')).toBeUndefined();
  });

  it('are all days where the service never closes', () => {
    expect(addWorkingDays(roundTheClock, '2026-12-31', 1)).toBe('2027-01-01');
  });

  it('add up', () => {
    const days = fc.integer({ min: 1, max: 40 });
    const early = fc.integer({ min: 0, max: 700 }).map((day) => addDays('2026-01-01', day));
    fc.assert(
      fc.property(early, days, days, (date, m, n) => {
        const first = addWorkingDays(hallCalendar, date, m);
        expect(addWorkingDays(hallCalendar, first, n)).toBe(addWorkingDays(hallCalendar, date, m + n));
      }),
    );
  });

  it('are as many between two dates as have to be added to come from one to the other', () => {
    const early = fc.integer({ min: 0, max: 700 }).map((day) => addDays('2026-01-01', day));
    fc.assert(
      fc.property(early, fc.integer({ min: 1, max: 40 }), (date, days) => {
        expect(workingDaysBetween(hallCalendar, date, addWorkingDays(hallCalendar, date, days))).toBe(days);
      }),
    );
    expect(workingDaysBetween(hallCalendar, '2026-11-20', '2026-11-20')).toBe(0);
    expect(workingDaysBetween(hallCalendar, '2026-11-20', '2026-11-23')).toBe(1);
    expect(workingDaysBetween(roundTheClock, '2026-11-20', '2026-11-23')).toBe(3);
  });

  it.each([-1, 1.5, Number.NaN])('are never %d', (wrong) => {
    expect(() => addWorkingDays(hallCalendar, '2026-11-20', wrong)).toThrow(RangeError);
  });
});

describe('the arrangement of 2026', () => {
  it('is well formed and has 248 working days', () => {
    expect(YearArrangement.parse(china2026)).toMatchObject({ year: 2026 });
    const first = dayNumberOf('2026-01-01');
    const working = Array.from({ length: 365 }, (_, day) => isWorkingDay(hallCalendar, first + day));
    expect(working.filter(Boolean)).toHaveLength(261 - 19 + 6);
  });

  it('takes weekdays off and works weekends', () => {
    const weekday = (date: string): number => new Date(date).getUTCDay();
    for (const date of china2026.holidays) expect([1, 2, 3, 4, 5]).toContain(weekday(date));
    for (const date of china2026.workingWeekends) expect([0, 6]).toContain(weekday(date));
  });
});

describe('a service calendar', () => {
  it('is accepted round the clock and with the hours of a hall', () => {
    expect(ServiceCalendar.parse(roundTheClock)).toEqual(roundTheClock);
    expect(ServiceCalendar.parse(hallCalendar)).toEqual(hallCalendar);
  });

  it.each([
    { hours: [] },
    { hours: [{ opens: '17:00', closes: '08:30' }] },
    { hours: [{ opens: '08:30', closes: '24:01' }] },
    {
      hours: [
        { opens: '08:30', closes: '12:00' },
        { opens: '11:30', closes: '17:00' },
      ],
    },
    { arrangements: [china2026, china2026] },
  ])('is turned down with %j', (wrong) => {
    expect(ServiceCalendar.safeParse({ ...hallCalendar, ...wrong }).success).toBe(false);
  });
});
