import type { ServiceCalendar } from '../time/service-calendar.ts';
import type { CityProfile } from './city-profile.ts';

/** One line of what a city publishes: promised service minutes, working days by law, and by how much it is shorter. */
export type PublishedLimit = {
  readonly matter: string;
  readonly promisedMinutes: number;
  readonly legalDays: number;
  /** 压缩比 = 1 − promised/legal, a working day counted as the hours in which the office serves. */
  readonly ratio: number;
};

/** What the city promises beside what the law allows (优化营商环境条例 art.36). */
export function publishedLimits({ promises, legalDays, extras, calendar }: CityProfile): PublishedLimit[] {
  const line = (matter: string, promisedMinutes: number, days: number): PublishedLimit => ({
    matter,
    promisedMinutes,
    legalDays: days,
    ratio: Math.round((1 - promisedMinutes / (days * minutesOfDay(calendar))) * 1_000) / 1_000,
  });
  return [
    ...(['case', 'registration', 'seals', 'bank', 'tax'] as const).map((matter) =>
      line(matter, promises[matter], legalDays[matter]),
    ),
    ...extras.map((extra) => line(extra.service, extra.promisedMinutes ?? promises.extras, extra.legalDays)),
  ];
}

/** The service minutes of a working day. */
function minutesOfDay(calendar: ServiceCalendar): number {
  if (calendar.kind === 'always') return 24 * 60;
  return calendar.hours.reduce((sum, { opens, closes }) => sum + minuteOf(closes) - minuteOf(opens), 0);
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
