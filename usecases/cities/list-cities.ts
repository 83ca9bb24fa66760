import { allCities } from '../../domain/cities/cities.ts';
import type { CityProfile } from '../../domain/cities/city-profile.ts';
import { countiesOf } from '../../domain/divisions/counties-of.ts';
import { accept, type Result } from '../../domain/result.ts';

/** A city in the list; `districts` names the only ones that are served, where they are not all. */
export type CityLine = Pick<CityProfile, 'city' | 'name'> & { readonly districts?: readonly string[] };

/** Every city that is served, in the order of their codes. */
export function listCities(): Result<{ readonly cities: readonly CityLine[] }> {
  const lines = allCities().map(({ city, name, divisions }): CityLine => {
    const districts = countiesOf(city).filter(({ code }) => divisions?.includes(code));
    return { city, name, ...(divisions && { districts: districts.map((one) => one.name) }) };
  });
  return accept({ cities: lines.sort((a, b) => (a.city < b.city ? -1 : 1)) });
}
