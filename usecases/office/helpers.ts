import { loadCity } from '../../domain/cities/cities.ts';
import { helpedBy } from '../../domain/drafts/draft.ts';
import type { HelperPool } from '../../domain/help/draw-helper.ts';
import type { Ports } from '../../domain/ports.ts';
import { presentStaff } from '../../domain/staff/attendance.ts';

/** People whom a helper helps, as far as they are counted for his load. */
const mostHelped = 100;

/** The helpers of a city who are there now, each with the number of people whom he helps: among them is drawn. */
export async function helpersOnDuty(
  { drafts, attendance, clock }: Pick<Ports, 'drafts' | 'attendance' | 'clock'>,
  city: string,
): Promise<HelperPool> {
  const there = presentStaff(loadCity(city), await attendance.find(city), 'helper', clock.now());
  return Promise.all(
    there.map(async ({ id, name }) => {
      const { entries } = await drafts.list(helpedBy(id), { limit: mostHelped });
      return { id, name, load: entries.length };
    }),
  );
}
