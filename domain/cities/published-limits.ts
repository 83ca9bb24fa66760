import { serviceMinutesOfDay } from '../time/service-calendar.ts';
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
    ratio: Math.round((1 - promisedMinutes / (days * serviceMinutesOfDay(calendar))) * 1_000) / 1_000,
  });
  return [
    ...(['case', 'registration', 'seals', 'bank', 'tax'] as const).map((matter) =>
      line(matter, promises[matter], legalDays[matter]),
    ),
    ...extras.map((extra) => line(extra.service, extra.promisedMinutes ?? promises.extras, extra.legalDays)),
  ];
}
