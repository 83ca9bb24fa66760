import * as z from 'zod';
import { CalendarDate } from './calendar-date.ts';

/**
 * The arrangement of one year that the State Council publishes (全国年节及纪念日放假办法 and the yearly notice): only
 * what differs from Monday to Friday. `holidays` are days off, `workingWeekends` Saturdays and Sundays worked instead.
 */
export const YearArrangement = z.strictObject({
  year: z.int().min(1949).max(9998),
  holidays: z.array(CalendarDate),
  workingWeekends: z.array(CalendarDate),
  source: z.string(),
});
/** See the schema. */
export type YearArrangement = z.infer<typeof YearArrangement>;
