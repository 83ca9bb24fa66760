import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  caseDue,
  itemDue,
  lightOf,
  promisedMinutes,
  serviceSeconds,
  waitDue,
  waitSeconds,
} from '../../../domain/case/promise.ts';
import { hallCalendar } from '../../../domain/time/hall-calendar.ts';
import type { Pause } from '../../../domain/time/pause.ts';
import { WorkItemKind } from '../../../domain/work-items/work-item.ts';
import {
  acceptedAt,
  aCity,
  aClosedWorkItem,
  aCorrection,
  aWorkItem,
  minutesLater,
} from '../../support/a-case.ts';

const city = aCity();
/** A city whose hall closes at noon, at night, at weekends and on holidays. */
const hall = aCity({ calendar: hallCalendar });

/** A time of day in China as an instant. */
const inChina = (text: string): string => new Date(`${text}:00+08:00`).toISOString();

describe('the promise of a case', () => {
  it('is 120 minutes round the clock', () => {
    expect(caseDue(city, acceptedAt, [])).toBe(minutesLater(120));
    expect(caseDue(city, inChina('2026-12-31T23:30'), [])).toBe(inChina('2027-01-01T01:30'));
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
    expect(caseDue(hall, inChina(from), [])).toBe(inChina(due));
  });

  it('is made over a year whose holidays are not published', () => {
    expect(caseDue(hall, inChina('2026-12-31T16:00'), [])).toBe(inChina('2027-01-04T09:30'));
    expect(caseDue(hall, inChina('2026-12-31T15:00'), [])).toBe(inChina('2026-12-31T17:00'));
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
      'food-permit': 60,
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

/** A pause in minutes after the acceptance; without an end it still lasts. */
const pause = (from: number, to?: number): Pause => ({
  from: minutesLater(from),
  ...(to !== undefined && { to: minutesLater(to) }),
});

describe('the promise of a case with pauses', () => {
  it.each([
    ['09:30', '14:00', '15:30'],
    ['11:15', '13:45', '11:00'],
    ['09:30', '12:00', '15:00'],
    ['10:50', '11:25', '13:35'],
  ])('made in a hall at 09:00 is paused from %s to %s and ends at %s', (from, to, due) => {
    const [pauseFrom, pauseTo] = [from, to].map((time) => inChina(`2026-11-23T${time}`));
    const pauses = [{ from: pauseFrom ?? '', to: pauseTo }];
    expect(caseDue(hall, inChina('2026-11-23T09:00'), pauses)).toBe(inChina(`2026-11-23T${due}`));
  });

  it('is moved on by all of them, but by no minute twice', () => {
    expect(caseDue(city, acceptedAt, [pause(10, 40), pause(100, 110)])).toBe(minutesLater(160));
    expect(caseDue(city, acceptedAt, [pause(20, 50), pause(10, 40)])).toBe(minutesLater(160));
  });

  it('is told by nobody while one lasts', () => {
    expect(caseDue(city, acceptedAt, [pause(10)])).toBeUndefined();
    expect(caseDue(city, acceptedAt, [pause(10, 40), pause(30)])).toBeUndefined();
  });

  it('is given no time back by one that begins when it has run out', () => {
    for (const late of [pause(120), pause(120, 500), pause(130)]) {
      expect(caseDue(city, acceptedAt, [late])).toBe(minutesLater(120));
    }
    expect(caseDue(city, acceptedAt, [pause(119, 500)])).toBe(minutesLater(501));
  });

  it('is not moved by one of no length', () => {
    expect(caseDue(city, acceptedAt, [pause(20, 20)])).toBe(minutesLater(120));
  });

  it('is made over a year whose holidays are not published', () => {
    const overNewYear = { from: inChina('2026-12-31T15:30'), to: inChina('2027-01-04T09:00') };
    expect(caseDue(hall, inChina('2026-12-31T15:00'), [overNewYear])).toBe(inChina('2027-01-04T10:30'));
  });

  it('is 120 minutes of service time, whatever the pauses', () => {
    const pauses = fc.array(
      fc.tuple(fc.nat(1_000), fc.nat(1_000)).map(([from, length]) => pause(from, from + length)),
    );
    fc.assert(
      fc.property(fc.constantFrom(city, hall), pauses, (profile, held) => {
        const due = caseDue(profile, acceptedAt, held) ?? '';
        expect(serviceSeconds(profile, acceptedAt, due, held)).toBe(7_200);
      }),
    );
  });
});

describe('the promise of a work item', () => {
  const corrected = (askedAt: number, answeredAt?: number) =>
    aWorkItem('bank', {
      correction: aCorrection({
        askedAt: minutesLater(askedAt),
        ...(answeredAt !== undefined && { answeredAt: minutesLater(answeredAt) }),
      }),
    });

  it.each(WorkItemKind.options)('for %s is that of its wait as long as nothing is corrected', (kind) => {
    const item = aWorkItem(kind, { openedAt: minutesLater(7), dueAt: acceptedAt });
    expect(itemDue(city, item)).toBe(waitDue(city, kind, minutesLater(7)));
  });

  it('is moved on by the time of the correction', () => {
    expect(itemDue(city, corrected(45, 500))).toBe(minutesLater(515));
    expect(itemDue(city, corrected(20, 20))).toBe(minutesLater(60));
  });

  it('is told by nobody while the applicant corrects', () => {
    expect(itemDue(city, corrected(20))).toBeUndefined();
  });

  it('is given no time back by a correction that was asked for too late', () => {
    expect(itemDue(city, corrected(70, 90))).toBe(minutesLater(60));
    expect(itemDue(city, corrected(70))).toBe(minutesLater(60));
  });

  it('does not count a correction while the hall is closed', () => {
    const correction = { askedAt: inChina('2026-11-23T11:20'), answeredAt: inChina('2026-11-23T13:40') };
    const openedAt = inChina('2026-11-23T11:00');
    const item = aWorkItem('bank', { openedAt, correction: aCorrection(correction) });
    expect(itemDue(hall, item)).toBe(inChina('2026-11-23T14:20'));
  });

  it('stays what was promised when it was opened, whatever the city promises now', () => {
    const { promises } = city;
    const slower = aCity({ promises: { ...promises, bank: 600 } });
    expect(itemDue(slower, corrected(20, 30))).toBe(minutesLater(70));
  });
});

describe('service time', () => {
  it('leaves out the hours in which the hall is closed', () => {
    expect(serviceSeconds(hall, inChina('2026-11-23T11:00'), inChina('2026-11-23T14:00'))).toBe(3_600);
    expect(serviceSeconds(city, inChina('2026-11-23T11:00'), inChina('2026-11-23T14:00'))).toBe(3 * 3_600);
  });

  it('leaves out the pauses, and everything after one that still lasts', () => {
    const seconds = (...pauses: Pause[]) => serviceSeconds(city, acceptedAt, minutesLater(60), pauses);
    expect(seconds(pause(10, 30), pause(20, 40))).toBe(30 * 60);
    expect(seconds(pause(45))).toBe(45 * 60);
    expect(seconds(pause(60, 90))).toBe(3_600);
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
