import { findCity } from '../domain/cities/cities.ts';
import type { CityProfile } from '../domain/cities/city-profile.ts';
import { countiesOf } from '../domain/divisions/counties-of.ts';
import { accept, refuse, type Result } from '../domain/result.ts';

/** What an applicant chooses from in a city. */
export type CityView = Pick<CityProfile, 'city' | 'name' | 'promises' | 'sealMakers' | 'banks' | 'extras'> & {
  readonly divisions: readonly { readonly code: string; readonly name: string }[];
};

/** The public part of a city profile, with the counties in which a company may have its address. */
export function readCity({ city }: { city: string }): Result<CityView> {
  const profile = findCity(city);
  if (!profile) return refuse('city-not-served', { city });
  const { name, promises, sealMakers, banks, extras } = profile;
  return accept({ city, name, promises, sealMakers, banks, extras, divisions: countiesOf(city) });
}
