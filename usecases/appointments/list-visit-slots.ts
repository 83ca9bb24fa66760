import { branchOf, firstVisit } from '../../domain/appointments/appointment.ts';
import { findCity } from '../../domain/cities/cities.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { startOfChinaDate } from '../../domain/time/instant.ts';
import { freeSlots } from './free-slots.ts';

/** Slots of so many days are told at once; later ones are asked for by their day. */
const daysAtOnce = 3;

/** The branch of which slots are asked, and the first day that is wanted. */
type Query = {
  readonly city: string;
  readonly bank: string;
  readonly branch: string;
  readonly from?: string | undefined;
};

/**
 * The free slots of a branch, from the first that makes sense for somebody who applies now; nothing where the bank receives
 * nobody by appointment.
 */
export async function listVisitSlots(
  needs: Pick<Ports, 'cases' | 'clock'>,
  { city, bank, branch: id, from: day }: Query,
): Promise<Result<{ slots: readonly { at: string; minutes: number; seats: number }[] }>> {
  const profile = findCity(city);
  if (!profile) return refuse('city-not-served', { city });
  const branch = branchOf(profile, bank, id);
  if (!branch) return accept({ slots: [] });
  const now = needs.clock.now();
  const from = [firstVisit(profile, now), ...(day ? [startOfChinaDate(day)] : [])].sort().at(-1) ?? now;
  const found = await freeSlots(needs, { bank, branch, from }, { now, days: daysAtOnce });
  return accept({ slots: found.map(({ at, minutes, free }) => ({ at, minutes, seats: free.length })) });
}
