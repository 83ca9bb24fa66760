/**
 * The arithmetic under service time: integer epoch milliseconds, days that begin at midnight in China. One
 * function walks the opening hours; adding and measuring are that walk with a different end. So "add, then
 * measure" gives back what was added, and the parts of a split interval add up, by construction.
 */
import { chinaDayOf, startOfChinaDay } from './instant.ts';
import { isWorkingDay, type Counted, type OfficeHours, type ServiceCalendar } from './service-calendar.ts';

/** Epoch milliseconds, `from` included, `to` excluded and possibly Infinity. */
export type Stretch = { readonly from: number; readonly to: number };

/** Where a walk ended and how much open time lay on the way, both in milliseconds. */
export type Walk = { readonly at: number; readonly counted: number };

/**
 * Walks the open time of a stretch until `ms` of it are used up or the stretch ends, whichever comes first:
 * `counted` is less than `ms` only in the second case. Looks at no day beyond its end. It always ends, at the
 * latest in the first year for which the calendar holds no arrangement.
 */
export function walkOpenTime(calendar: ServiceCalendar, { from, to }: Stretch, ms = Infinity): Counted<Walk> {
  if (ms === 0 || to <= from) return ended(from, 0);
  if (calendar.kind === 'always') return ended(from + Math.min(ms, to - from), Math.min(ms, to - from));

  let counted = 0;
  for (let day = chinaDayOf(from); startOfChinaDay(day) < to; day += 1) {
    const open = openStretches(calendar, day);
    if (!open.ok) return open;
    for (const stretch of open.value) {
      const begin = Math.max(stretch.from, from);
      const room = Math.max(Math.min(stretch.to, to) - begin, 0);
      if (ms - counted <= room) return ended(begin + ms - counted, ms);
      counted += room;
    }
  }
  return ended(to, counted);
}

function openStretches(calendar: OfficeHours, day: number): Counted<readonly Stretch[]> {
  const working = isWorkingDay(calendar, day);
  if (!working.ok) return working;
  const hours = working.value ? calendar.hours : [];
  return {
    ok: true,
    value: hours.map(({ opens, closes }) => ({ from: momentOf(day, opens), to: momentOf(day, closes) })),
  };
}

function momentOf(day: number, timeOfDay: string): number {
  const minutes = Number(timeOfDay.slice(0, 2)) * 60 + Number(timeOfDay.slice(3));
  return startOfChinaDay(day) + minutes * 60_000;
}

function ended(at: number, counted: number): Counted<Walk> {
  return { ok: true, value: { at, counted } };
}
