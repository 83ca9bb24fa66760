import type { Page, PageRequest, Ports } from '../../domain/ports.ts';
import { ratingLists } from '../../domain/ratings/rating.ts';
import { accept, type Result } from '../../domain/result.ts';
import { outcomesOfDay } from '../../domain/statistics/outcome.ts';
import { statisticsOf, type Statistics } from '../../domain/statistics/statistics.ts';
import { addDays } from '../../domain/time/calendar-date.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';

const pageSize = 100;

/** What the service achieved on the last days, today included: read day by day from lists, whatever else there is. */
export async function readStatistics(
  { outcomes, ratings, clock }: Pick<Ports, 'outcomes' | 'ratings' | 'clock'>,
  { days }: { readonly days: number },
): Promise<Result<Statistics & { readonly from: string; readonly to: string }>> {
  const to = chinaDateOf(clock.now());
  const dates = Array.from({ length: days }, (_, back) => addDays(to, -back));
  const found = await Promise.all(
    dates.map((day) => everything((page) => outcomes.list(outcomesOfDay(day), page))),
  );
  const rated = await Promise.all(
    dates.map((day) => everything((page) => ratings.list(ratingLists.ofDay(day), page))),
  );
  return accept({ from: addDays(to, 1 - days), to, ...statisticsOf(found.flat(), rated.flat()) });
}

async function everything<T>(list: (page: PageRequest) => Promise<Page<T>>): Promise<T[]> {
  const entries: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await list({ limit: pageSize, cursor });
    entries.push(...page.entries);
    cursor = page.next;
  } while (cursor !== undefined);
  return entries;
}
