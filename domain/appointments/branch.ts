import * as z from 'zod';
import { Text } from '../findings.ts';
import { dayNumberOf, type CalendarDate } from '../time/calendar-date.ts';
import { hallCalendar } from '../time/hall-calendar.ts';
import { instantOf, startOfChinaDay, type Instant } from '../time/instant.ts';
import { isWorkingDay, TimeOfDay } from '../time/service-calendar.ts';

/** A branch of a bank that receives customers by appointment: when, and how many at a time. */
export const Branch = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: Text,
  address: Text.optional(),
  /** Hours on working days, and on days of rest where the branch is on duty then (5+2, 错时延时服务). */
  hours: z
    .array(z.strictObject({ on: z.enum(['working-days', 'rest-days']), opens: TimeOfDay, closes: TimeOfDay }))
    .min(1),
  slotMinutes: z.int().min(10).max(240),
  /** How many customers it receives at the same time. */
  seats: z.int().min(1).max(20),
});
/** See the schema. */
export type Branch = z.infer<typeof Branch>;

const minuteMs = 60_000;

/** When the slots of a branch begin on a day in China; one that would not end before it closes is none. */
export function slotsOn({ hours, slotMinutes }: Branch, date: CalendarDate): Instant[] {
  const day = dayNumberOf(date);
  const kind = isWorkingDay(hallCalendar, day) ? 'working-days' : 'rest-days';
  return hours
    .filter(({ on }) => on === kind)
    .flatMap(({ opens, closes }) => {
      const [from, to] = [minuteOf(opens), minuteOf(closes)];
      const count = Math.max(0, Math.floor((to - from) / slotMinutes));
      return Array.from({ length: count }, (_, at) =>
        instantOf(startOfChinaDay(day) + (from + at * slotMinutes) * minuteMs),
      );
    })
    .sort();
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
