import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueWithPauses } from '../../../domain/time/due-with-pauses.ts';
import { hallCalendar } from '../../../domain/time/hall-calendar.ts';
import { epochMsOf, instantOf } from '../../../domain/time/instant.ts';
import type { Pause } from '../../../domain/time/pause.ts';
import { roundTheClock } from '../../../domain/time/service-calendar.ts';
import { addServiceMinutes, serviceSecondsBetween } from '../../../domain/time/service-time.ts';

/** `2026-11-23 09:00` on a clock in China as an instant. */
function inChina(text: string): string {
  return instantOf(Date.parse(`${text.replace(' ', 'T')}:00.000+08:00`));
}

const add = addServiceMinutes;
const between = serviceSecondsBetween;
const due = dueWithPauses;

const start = Date.parse('2025-12-31T16:00:00.000Z');
const calendars = fc.constantFrom(hallCalendar, roundTheClock);
/** Whole seconds of 2026 and of 2027, for which nothing is published. */
const instants = fc.integer({ min: 0, max: 730 * 86_400 }).map((second) => instantOf(start + second * 1_000));
const minutes = fc.integer({ min: 0, max: 3_000 });
const pauses = fc.array(
  fc.tuple(instants, fc.integer({ min: 0, max: 3 * 86_400 })).map(([from, seconds]): Pause => ({
    from,
    to: instantOf(epochMsOf(from) + seconds * 1_000),
  })),
  { maxLength: 6 },
);

describe('service minutes', () => {
  it.each([
    ['2026-11-23 09:00', 120, '2026-11-23 11:00'],
    ['2026-11-23 10:30', 120, '2026-11-23 14:30'],
    ['2026-11-23 16:00', 120, '2026-11-24 09:30'],
    ['2026-11-20 16:30', 120, '2026-11-23 10:00'],
    ['2026-09-30 16:30', 120, '2026-10-08 10:00'],
    ['2026-11-21 10:00', 120, '2026-11-23 10:30'],
    ['2026-02-13 16:30', 120, '2026-02-14 10:00'],
  ])('from %s, %i of them end at %s in a hall', (from, promised, due) => {
    expect(add(hallCalendar, inChina(from), promised)).toBe(inChina(due));
  });

  it('end at closing time when they are used up there', () => {
    expect(add(hallCalendar, inChina('2026-11-23 09:30'), 120)).toBe(inChina('2026-11-23 11:30'));
  });

  it('are minutes of the clock where the service never closes, in years without an arrangement too', () => {
    expect(add(roundTheClock, '2031-02-01T20:00:00.000Z', 120)).toBe('2031-02-01T22:00:00.000Z');
  });

  it('keep the milliseconds of the moment from which they count', () => {
    expect(add(hallCalendar, '2026-11-23T01:00:00.123Z', 1)).toBe('2026-11-23T01:01:00.123Z');
  });

  it('leave out weekends and the fixed holidays of a year without a published arrangement', () => {
    expect(add(hallCalendar, inChina('2026-12-31 16:30'), 120)).toBe(inChina('2027-01-04 10:00'));
    expect(add(hallCalendar, inChina('2027-04-30 16:30'), 60)).toBe(inChina('2027-05-03 09:00'));
    expect(add(hallCalendar, inChina('2027-09-30 16:30'), 60)).toBe(inChina('2027-10-04 09:00'));
    const [last, first] = [inChina('2026-12-31 16:30'), inChina('2027-01-04 09:00')];
    expect(between(hallCalendar, last, first)).toBe(3_600);
    expect(between(hallCalendar, first, last)).toBe(-3_600);
  });

  it('need no arrangement of a year that they only touch', () => {
    expect(add(hallCalendar, inChina('2026-12-31 16:30'), 30)).toBe(inChina('2026-12-31 17:00'));
    expect(between(hallCalendar, inChina('2026-12-31 16:30'), inChina('2027-01-01 00:00'))).toBe(1_800);
  });

  it.each([-1, 0.5, Number.NaN, Infinity, Number.MAX_SAFE_INTEGER])('are never %d', (wrong) => {
    expect(() => add(hallCalendar, inChina('2026-11-23 09:00'), wrong)).toThrow(RangeError);
  });

  it.each(['2026-11-23', '2026-11-23T01:00:00Z', '2026-02-30T01:00:00.000Z', '', '😀'])(
    'do not run from %j, which is no instant',
    (wrong) => {
      expect(() => add(hallCalendar, wrong, 1)).toThrow(RangeError);
    },
  );

  it('measured after they were added give back what was added', () => {
    fc.assert(
      fc.property(calendars, instants, minutes, (calendar, from, promised) => {
        const end = add(calendar, from, promised);
        expect(between(calendar, from, end)).toBe(promised * 60);
      }),
    );
  });

  it('end no later than any other moment by which as many have passed', () => {
    fc.assert(
      fc.property(calendars, instants, minutes, (calendar, from, promised) => {
        const end = epochMsOf(add(calendar, from, promised));
        if (promised === 0) expect(end).toBe(epochMsOf(from));
        else {
          const before = between(calendar, from, instantOf(end - 1_000));
          expect(before).toBe(promised * 60 - 1);
        }
      }),
    );
  });

  it('end later, never earlier, from a later start or for a longer promise', () => {
    fc.assert(
      fc.property(calendars, instants, instants, minutes, minutes, (calendar, a, b, m, n) => {
        const end = (from: string, promised: number): string => add(calendar, from, promised);
        const [early, late] = a <= b ? [a, b] : [b, a];
        expect(end(early, m) <= end(late, m)).toBe(true);
        expect(end(a, m) <= end(a, m + n)).toBe(true);
      }),
    );
  });
});

describe('service seconds between two instants', () => {
  it('add up however the interval is split, pauses or not', () => {
    fc.assert(
      fc.property(calendars, instants, instants, instants, pauses, (calendar, a, b, c, held) => {
        expect(between(calendar, a, b, held) + between(calendar, b, c, held)).toBe(
          between(calendar, a, c, held),
        );
      }),
    );
  });

  it('are never more than the seconds of the clock', () => {
    fc.assert(
      fc.property(calendars, instants, instants, pauses, (calendar, a, b, held) => {
        const wall = Math.abs(epochMsOf(b) - epochMsOf(a)) / 1_000;
        expect(Math.abs(between(calendar, a, b, held))).toBeLessThanOrEqual(wall);
      }),
    );
  });

  it('count backwards below zero', () => {
    expect(between(hallCalendar, inChina('2026-11-23 10:00'), inChina('2026-11-23 09:00'))).toBe(-3_600);
    expect(between(hallCalendar, inChina('2026-11-21 10:00'), inChina('2026-11-21 09:00'))).toBe(0);
  });

  it('are those of all opening hours over a week with a lunch break', () => {
    expect(between(hallCalendar, inChina('2026-11-16 00:00'), inChina('2026-11-23 00:00'))).toBe(
      5 * 6.5 * 3_600,
    );
  });
});

describe('a promise with pauses', () => {
  it('accepted at 09:00 with a correction from 09:30 to 14:00 is due at 15:30', () => {
    const correction = { from: inChina('2026-11-23 09:30'), to: inChina('2026-11-23 14:00') };
    expect(due(hallCalendar, inChina('2026-11-23 09:00'), 120, [correction])).toEqual({
      state: 'running',
      dueAt: inChina('2026-11-23 15:30'),
    });
  });

  it('is not due while a pause lasts and says what is left', () => {
    const from = inChina('2026-11-23 09:00');
    expect(due(hallCalendar, from, 120, [{ from: inChina('2026-11-23 09:30') }])).toEqual({
      state: 'paused',
      secondsLeft: 90 * 60,
    });
  });

  it('is moved neither by a pause that begins when it falls due nor by one that ended before', () => {
    const from = inChina('2026-11-23 09:00');
    const late = { from: inChina('2026-11-23 11:00') };
    const early = { from: inChina('2026-11-23 08:00'), to: inChina('2026-11-23 09:00') };
    const nextYear = { from: inChina('2027-03-01 09:00'), to: inChina('2027-03-01 10:00') };
    expect(due(hallCalendar, from, 120, [nextYear, late, early])).toEqual({
      state: 'running',
      dueAt: inChina('2026-11-23 11:00'),
    });
  });

  it('may be carried by a pause into a year without an arrangement', () => {
    const pause = { from: inChina('2026-12-31 09:30'), to: inChina('2027-01-04 09:00') };
    expect(due(hallCalendar, inChina('2026-12-31 09:00'), 120, [pause])).toEqual({
      state: 'running',
      dueAt: inChina('2027-01-04 10:30'),
    });
  });

  it('is used up exactly when it falls due, whatever the pauses', () => {
    fc.assert(
      fc.property(calendars, instants, minutes, pauses, (calendar, from, promised, held) => {
        const verdict = due(calendar, from, promised, held);
        if (verdict.state !== 'running') throw new Error('All pauses have ended');
        expect(between(calendar, from, verdict.dueAt, held)).toBe(promised * 60);
        expect(verdict.dueAt >= add(calendar, from, promised)).toBe(true);
      }),
    );
  });

  it('without pauses is due as if they did not exist', () => {
    fc.assert(
      fc.property(calendars, instants, minutes, (calendar, from, promised) => {
        const dueAt = add(calendar, from, promised);
        expect(due(calendar, from, promised, [])).toEqual({ state: 'running', dueAt });
      }),
    );
  });
});
