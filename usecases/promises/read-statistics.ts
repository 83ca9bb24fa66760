import { allCities, findCity } from '../../domain/cities/cities.ts';
import type { Ports } from '../../domain/ports.ts';
import { ratingLists } from '../../domain/ratings/rating.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { outcomesOfDay } from '../../domain/statistics/outcome.ts';
import { statisticsOf, type Statistics } from '../../domain/statistics/statistics.ts';
import { addDays } from '../../domain/time/calendar-date.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';
import { everything } from './everything.ts';

/** What is asked: the last days, today included, and one city or all of them. */
export type Asked = { readonly days: number; readonly city?: string | undefined };

/** What the service achieved, in one city or in all: read day by day from lists, whatever else there is. */
export async function readStatistics(
  { outcomes, ratings, clock }: Pick<Ports, 'outcomes' | 'ratings' | 'clock'>,
  { days, city }: Asked,
): Promise<Result<Statistics & { readonly from: string; readonly to: string }>> {
  const only = city === undefined ? undefined : findCity(city);
  if (city !== undefined && !only) return refuse('city-not-served', { city });
  const to = chinaDateOf(clock.now());
  const dates = Array.from({ length: days }, (_, back) => addDays(to, -back));
  const found = await Promise.all(
    dates.map((day) => everything((page) => outcomes.list(outcomesOfDay(day), page))),
  );
  const rated = await Promise.all(
    dates.map((day) => everything((page) => ratings.list(ratingLists.ofDay(day), page))),
  );
  const isAsked = (one: { readonly city: string }) => only === undefined || one.city === only.city;
  const statistics = statisticsOf({
    outcomes: found.flat().filter(isAsked),
    ratings: rated.flat().filter(isAsked),
    profiles: only ? [only] : allCities(),
    to,
  });
  return accept({ from: addDays(to, 1 - days), to, ...statistics });
}
