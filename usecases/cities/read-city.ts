import { findCity } from '../../domain/cities/cities.ts';
import type { CityProfile } from '../../domain/cities/city-profile.ts';
import { inImpartialOrder } from '../../domain/cities/impartial-order.ts';
import { publishedLimits, type PublishedLimit } from '../../domain/cities/published-limits.ts';
import { countiesOf } from '../../domain/divisions/counties-of.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';

/** What an applicant chooses from in a city. */
export type CityView = Pick<
  CityProfile,
  'city' | 'name' | 'promises' | 'sealMakers' | 'banks' | 'extras' | 'gifts'
> & {
  readonly divisions: readonly { readonly code: string; readonly name: string }[];
  readonly limits: readonly PublishedLimit[];
};

/**
 * The public part of a city profile, with the counties in which a company may have its address. Seal makers and banks
 * stand in an order that favours nobody: drawn anew every day. With the day and the seed of a draw that was recorded with a
 * case, anybody draws that one again.
 */
export function readCity(
  needs: Pick<Ports, 'clock'>,
  { city, ...draw }: { city: string; seed?: string | undefined; day?: string | undefined },
): Result<CityView> {
  const profile = findCity(city);
  if (!profile) return refuse('city-not-served', { city });
  const { name, promises, extras, gifts } = profile;
  const drawn = { day: draw.day ?? chinaDateOf(needs.clock.now()), seed: draw.seed ?? '' };
  return accept({
    city: profile.city,
    name,
    promises,
    sealMakers: inImpartialOrder(profile.sealMakers, drawn),
    banks: inImpartialOrder(profile.banks, drawn),
    extras,
    gifts,
    limits: publishedLimits(profile),
    divisions: countiesOf(profile.city).filter(({ code }) => profile.divisions?.includes(code) ?? true),
  });
}
