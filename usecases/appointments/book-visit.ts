import type { BankWish } from '../../domain/application/parts.ts';
import { branchOf, firstVisit } from '../../domain/appointments/appointment.ts';
import type { Appointment } from '../../domain/appointments/shapes.ts';
import { faultsOfWish, slotTaken } from '../../domain/appointments/visit-faults.ts';
import type { CityProfile } from '../../domain/cities/city-profile.ts';
import type { Finding } from '../../domain/findings.ts';
import type { Ports } from '../../domain/ports.ts';
import { freeAmong, freeSlots } from './free-slots.ts';

/** A seat that was free a moment ago, or why there is none; neither where nobody wants to come to a branch. */
export type Booking = { readonly appointment?: Appointment; readonly faults: readonly Finding[] };

/**
 * Looks for a seat for the visit that somebody wishes. It is his when the commit that claims it succeeds; if it has been
 * lost to somebody faster, asked again it finds the next seat of the slot.
 */
export async function bookVisit(
  needs: Pick<Ports, 'cases'>,
  profile: CityProfile,
  wish: BankWish,
  now: string,
): Promise<Booking> {
  const faults = faultsOfWish(wish, profile, now);
  if (faults.length > 0 || wish.choice === 'declined' || wish.appointment?.way !== 'visit') return { faults };
  const { bank, appointment } = wish;
  const branch = branchOf(profile, bank, appointment.branch);
  if (!branch) throw new Error('a wish without faults names a branch');
  const [slot] = await freeAmong(needs, [{ bank, branch, at: appointment.at }], now);
  const seat = slot?.free[0];
  if (!slot || seat === undefined) return { faults: [slotTaken] };
  const [first] = await freeSlots(needs, { bank, branch, from: firstVisit(profile, now) }, { now, days: 1 });
  const { at, minutes } = slot;
  return { faults, appointment: { bank, branch: branch.id, at, minutes, seat, earliest: first?.at ?? at } };
}
