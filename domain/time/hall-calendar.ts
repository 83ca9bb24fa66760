import * as z from 'zod';
import type { OfficeHours } from './service-calendar.ts';
import published from './year-arrangements.json' with { type: 'json' };
import { YearArrangement } from './year-arrangement.ts';

/**
 * The usual hours of a government service hall, 08:30–11:30 and 13:30–17:00 on working days. When the State Council
 * has published the arrangement of another year, it goes into `year-arrangements.json`, and nothing else changes.
 */
export const hallCalendar: OfficeHours = {
  kind: 'office-hours',
  id: 'hall',
  hours: [
    { opens: '08:30', closes: '11:30' },
    { opens: '13:30', closes: '17:00' },
  ],
  arrangements: z.array(YearArrangement).parse(published),
};
