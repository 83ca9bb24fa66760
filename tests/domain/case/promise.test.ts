import { describe, expect, it } from 'vitest';
import {
  caseDue,
  dueAfterPause,
  lightOf,
  promisedMinutes,
  serviceSeconds,
  waitDue,
  waitSeconds,
} from '../../../domain/case/promise.ts';
import { hallCalendar } from '../../../domain/time/hall-calendar.ts';
import { WorkItemKind } from '../../../domain/work-items/work-item.ts';
import { acceptedAt, aCity, aClosedWorkItem, aWorkItem, minutesLater } from '../../support/a-case.ts';

const city = aCity();
/** A city whose hall closes at noon, at night, at weekends and on holidays. */
const hall = aCity({ calendar: hallCalendar });

/** A time of day in China as an instant. */
const inChina = (text: string): string => new Date(`${text}:00+08:00`).toISOString();

describe('the promise of a case', () => {
  it('is 120 minutes round the clock', () => {
    expect(caseDue(city, acceptedAt)).toBe(minutesLater(120));
    expect(caseDue(city, inChina('2026-12-31T23:30'))).toBe(inChina('2027-01-01T01:30'));
  });

  it.each([
    ['2026-11-23T09:00', '2026-11-23T11:00'],
    ['2026-11-23T10:30', '2026-11-23T14:30'],
    ['2026-11-23T16:00', '2026-11-24T09:30'],
    ['2026-11-20T16:30', '2026-11-23T10:00'],
    ['2026-09-30T16:30', '2026-10-08T10:00'],
    ['2026-11-21T10:00', '2026-11-23T10:30'],
    ['2026-02-13T16:30', '2026-02-14T10:00'],
  ])('made in a hall at %s ends at %s', (from, due) => {
    expect(caseDue(hall, inChina(from))).toBe(inChina(due));
  });

  it('is not made over a year whose holidays are not published', () => {
    expect(() => caseDue(hall, inChina('2026-12-31T16:00'))).toThrow(/2027/);
    expect(caseDue(hall, inChina('2026-12-31T15:00'))).toBe(inChina('2026-12-31T17:00'));
  });
});

describe('the promise of a wait', () => {
  it('is a line of the city profile for every kind', () => {
    const minutes = WorkItemKind.options.map((kind) => [kind, promisedMinutes(city, kind)]);
    expect(Object.fromEntries(minutes)).toEqual({
      'another-name': 1440,
      examination: 30,
      seals: 30,
      bank: 60,
      'another-bank': 1440,
      tax: 30,
      'social-insurance': 60,
      'housing-fund': 60,
    });
  });

  it('holds within the two hours when the services run at the same time', () => {
    const services = ['seals', 'bank', 'tax', 'social-insurance', 'housing-fund'] as const;
    const longest = Math.max(...services.map((kind) => promisedMinutes(city, kind)));
    expect(promisedMinutes(city, 'examination') + longest).toBeLessThanOrEqual(city.promises.case);
  });

  it('is waited for in wall seconds, closed hours included', () => {
    expect(waitDue(city, 'bank', acceptedAt)).toBe(minutesLater(60));
    expect(waitSeconds(city, 'bank', acceptedAt)).toBe(3_600);
    expect(waitSeconds(hall, 'bank', inChina('2026-11-23T11:00'))).toBe(3 * 3_600);
    expect(waitSeconds(hall, 'seals', inChina('2026-11-20T17:00'))).toBe(64 * 3_600);
  });
});

describe('a pause', () => {
  it('moves the due time by the service time that was left', () => {
    const due = dueAfterPause(
      hall,
      inChina('2026-11-23T11:00'),
      inChina('2026-11-23T09:30'),
      inChina('2026-11-23T14:00'),
    );
    expect(due).toBe(inChina('2026-11-23T15:30'));
    expect(dueAfterPause(city, minutesLater(60), minutesLater(45), minutesLater(500))).toBe(
      minutesLater(515),
    );
  });

  it('of no length changes nothing', () => {
    expect(dueAfterPause(city, minutesLater(60), minutesLater(20), minutesLater(20))).toBe(minutesLater(60));
  });

  it('gives an overdue wait no time back', () => {
    expect(dueAfterPause(city, minutesLater(60), minutesLater(70), minutesLater(90))).toBe(minutesLater(90));
  });
});

describe('service time', () => {
  it('leaves out the hours in which the hall is closed', () => {
    expect(serviceSeconds(hall, inChina('2026-11-23T11:00'), inChina('2026-11-23T14:00'))).toBe(3_600);
    expect(serviceSeconds(city, inChina('2026-11-23T11:00'), inChina('2026-11-23T14:00'))).toBe(3 * 3_600);
  });
});

describe('the light of a wait', () => {
  const seals = aWorkItem('seals');
  it.each([
    [0, 'green'],
    [15 - 1 / 60, 'green'],
    [15, 'yellow'],
    [24 - 1 / 60, 'yellow'],
    [24, 'orange'],
    [30 - 1 / 60, 'orange'],
    [30, 'red'],
    [10_000, 'red'],
  ])('after %d of 30 minutes is %s', (minutes, light) => {
    expect(lightOf(city, seals, minutesLater(minutes))).toBe(light);
    expect(lightOf(city, { ...seals, state: 'claimed' }, minutesLater(minutes))).toBe(light);
  });

  it('is grey while the clock stands still and after the end', () => {
    const late = minutesLater(10_000);
    expect(lightOf(city, aWorkItem('seals', { state: 'awaiting-correction' }), late)).toBe('grey');
    for (const state of ['completed', 'refused', 'cancelled'] as const) {
      expect(lightOf(city, aClosedWorkItem('seals', state), late)).toBe('grey');
    }
  });

  it('does not change while the hall is closed', () => {
    const openedAt = inChina('2026-11-23T11:16');
    const item = aWorkItem('seals', { openedAt, dueAt: waitDue(hall, 'seals', openedAt) });
    expect(item.dueAt).toBe(inChina('2026-11-23T13:46'));
    expect(lightOf(hall, item, inChina('2026-11-23T11:30'))).toBe('green');
    expect(lightOf(hall, item, inChina('2026-11-23T13:30'))).toBe('green');
    expect(lightOf(hall, item, inChina('2026-11-23T13:31'))).toBe('yellow');
    expect(lightOf(hall, item, inChina('2026-11-23T13:40'))).toBe('orange');
    expect(lightOf(hall, item, inChina('2026-11-23T13:46'))).toBe('red');
  });
});
