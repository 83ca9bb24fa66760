import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../domain/application/completeness.ts';
import { countsUntil } from '../../../domain/naming/name-entry.ts';
import { reservationOf } from '../../../domain/naming/reservation.ts';
import { formRules } from '../../../domain/registration/form-rules.ts';
import { electronicSealRecords } from '../../../domain/seals/electronic-seal.ts';
import { addMonths } from '../../../domain/time/calendar-date.ts';
import { aCity, aRegisteredCase } from '../../support/a-case.ts';
import { anApplication } from '../../support/an-application.ts';

type Day = { readonly year: number; readonly month: number; readonly day: number };

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
const lengthOf = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);
const written = ({ year, month, day }: Day) =>
  [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/** The end of a period as 民法典 art.202 has it, counted month by month on a calendar of its own, without any clock. */
function endOf({ year, month, day }: Day, months: number): Day {
  let [y, m] = [year, month];
  for (let left = months; left > 0; left -= 1) [y, m] = m === 12 ? [y + 1, 1] : [y, m + 1];
  return { year: y, month: m, day: Math.min(day, lengthOf(y, m)) };
}

function dayAfter({ year, month, day }: Day): Day {
  if (day < lengthOf(year, month)) return { year, month, day: day + 1 };
  return month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
}

/** The last four days of every month of 1999 to 2101, both kinds of February and the century among them, and days around. */
const ends = fc
  .tuple(
    fc.integer({ min: 1999, max: 2101 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: -1, max: 3 }),
  )
  .map(([year, month, back]): Day => {
    const last = { year, month, day: lengthOf(year, month) };
    return back < 0 ? dayAfter(last) : { ...last, day: last.day - back };
  });
/** Those in which somebody may found a company now. */
const days = ends.filter(({ year }) => year >= 2026 && year <= 2090);
const often = { numRuns: 500 };

describe('a term that runs over the end of a month', () => {
  it('ends as a calendar says that is counted by hand', () => {
    fc.assert(
      fc.property(ends, fc.integer({ min: 0, max: 400 }), (day, months) => {
        expect(addMonths(written(day), months)).toBe(written(endOf(day, months)));
      }),
      { numRuns: 5_000 },
    );
  });

  it('is two months for a name, a year before an approval, and a year after a name was given up', () => {
    const { city } = anApplication();
    fc.assert(
      fc.property(days, (day) => {
        const until = (scope: string[]) =>
          reservationOf('双鸭山市星河云启科技有限公司', { city, scope }, written(day)).until;
        expect(until(anApplication().scope)).toBe(written(endOf(day, 2)));
        for (const status of ['cancelled', 'renamed', 'revoked'] as const) {
          expect(countsUntil(status, written(day))).toBe(written(endOf(day, 12)));
        }
      }),
      often,
    );
  });

  it('is five years for contributions: the last day is allowed, the next is not', () => {
    const payingBy = (payBy: string) => {
      const application = anApplication();
      return { ...application, members: application.members.map((member) => ({ ...member, payBy })) };
    };
    const wrong = (payBy: Day, today: Day) =>
      faultsOf(payingBy(written(payBy)), aCity(), written(today)).filter(({ path }) => /payBy$/.test(path));
    fc.assert(
      fc.property(days, (today) => {
        const latest = endOf(today, 60);
        expect(wrong(latest, today)).toEqual([]);
        const late = wrong(dayAfter(latest), today);
        expect(late).toHaveLength(anApplication().members.length);
        for (const { remedy } of late) expect(remedy.zh).toContain(written(latest));
      }),
      { numRuns: 100 },
    );
  });

  it('is that of the enterprise for payments that nobody looks at', () => {
    const unusual = formRules.find(({ id }) => id === 'D02');
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 20 }), (today, years) => {
        const end = endOf(today, 12 * years);
        const doubts = (payBy: Day) => {
          const one = anApplication({ term: { kind: 'years', years } });
          const members = one.members.map((member) => ({ ...member, payBy: written(payBy) }));
          return unusual?.doubts({ application: { ...one, members }, today: written(today), hits: [] });
        };
        expect(doubts(end)).toEqual([]);
        expect(doubts(dayAfter(end))).toHaveLength(anApplication().members.length);
      }),
      often,
    );
  });

  it('is five years for an electronic seal, from the day in China on which it was issued', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 24 * 60 - 1 }), (day, minute) => {
        const issuedAt = new Date(
          Date.parse(`${written(day)}T00:00:00+08:00`) + minute * 60_000,
        ).toISOString();
        for (const { record } of electronicSealRecords(aRegisteredCase(), aCity(), issuedAt)) {
          expect(record['validUntil']).toBe(written(endOf(day, 60)));
        }
      }),
      often,
    );
  });
});
