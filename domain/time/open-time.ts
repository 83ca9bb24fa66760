/**
 * The arithmetic under service time: integer epoch milliseconds, days that begin at midnight in China. One
 * function walks the opening hours; adding and measuring are that walk with a different end. So "add, then
 * measure" gives back what was added, and the parts of a split interval add up, by construction.
 */
import { chinaDayOf, startOfChinaDay } from './instant.ts';
import { isWorkingDay, type OfficeHours, type ServiceCalendar } from './service-calendar.ts';

/** Epoch milliseconds, `from` included, `to` excluded and possibly Infinity. */
export type Stretch = { readonly from: number; readonly to: number };

/** Where a walk ended and how much open time lay on the way, both in milliseconds. */
export type Walk = { readonly at: number; readonly counted: number };

/**
 * Walks the open time of a stretch until `ms` of it are used up or the stretch ends, whichever comes first:
 * `counted` is less than `ms` only in the second case. Looks at no day beyond its end. One of the two has
 * to be finite.
 */
export function walkOpenTime(calendar: ServiceCalendar, { from, to }: Stretch, ms = Infinity): Walk {
  if (ms === 0 || to <= from) return { at: from, counted: 0 };
  if (calendar.kind === 'always') {
    const counted = Math.min(ms, to - from);
    return { at: from + counted, counted };
  }

  let counted = 0;
  for (let day = chinaDayOf(from); startOfChinaDay(day) < to; day += 1) {
    for (const stretch of openStretches(calendar, day)) {
      const begin = Math.max(stretch.from, from);
      const room = Math.max(Math.min(stretch.to, to) - begin, 0);
      if (ms - counted <= room) return { at: begin + ms - counted, counted: ms };
      counted += room;
    }
  }
  return { at: to, counted };
}

function openStretches(calendar: OfficeHours, day: number): readonly Stretch[] {
  const hours = isWorkingDay(calendar, day) ? calendar.hours : [];
  return hours.map(({ opens, closes }) => ({ from: momentOf(day, opens), to: momentOf(day, closes) }));
}

function momentOf(day: number, timeOfDay: string): number {
  const minutes = Number(timeOfDay.slice(0, 2)) * 60 + Number(timeOfDay.slice(3));
  return startOfChinaDay(day) + minutes * 60_000;
}
