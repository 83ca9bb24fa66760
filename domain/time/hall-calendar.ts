import { china2026 } from './china-2026.ts';
import type { ServiceCalendar } from './service-calendar.ts';

/** The usual hours of a government service hall, 08:30–11:30 and 13:30–17:00 on working days of the published years. */
export const hallCalendar: ServiceCalendar = {
  kind: 'office-hours',
  id: 'hall',
  hours: [
    { opens: '08:30', closes: '11:30' },
    { opens: '13:30', closes: '17:00' },
  ],
  arrangements: [china2026],
};
