import { allCities } from '../../domain/cities/cities.ts';
import type { CityProfile } from '../../domain/cities/city-profile.ts';
import type { ServiceKind } from './settings.ts';

/** What is particular to one organisation. */
export type Organisation = {
  readonly id: string;
  readonly kind: ServiceKind;
  readonly name: string;
  /** The city in which it takes orders. */
  readonly city: string;
  /** One digit that keeps the numbers of two organisations of one kind in one city apart. */
  readonly number: number;
  /** Whether a name with the trigger for refusal is refused here: the first bank of each city. */
  readonly refusesByName: boolean;
};

/** Every organisation of the cities that are served, city by city. */
export function organisations(): Organisation[] {
  return allCities().flatMap(organisationsOf);
}

function organisationsOf({ city, sealMakers, banks, tax, extras }: CityProfile): Organisation[] {
  const listed = [
    ...sealMakers.map((partner, at) => ({ partner, kind: 'seal-maker' as const, at })),
    ...banks.map((partner, at) => ({ partner, kind: 'bank' as const, at })),
    { partner: tax, kind: 'tax' as const, at: 0 },
    ...extras.map(({ service, partner }, at) => ({
      partner,
      kind: service === 'food-permit' ? ('food' as const) : ('extra' as const),
      at,
    })),
  ];
  return listed.map(({ partner, kind, at }) => ({
    id: partner.id,
    kind,
    name: partner.name.zh,
    city,
    number: at + 1,
    refusesByName: kind === 'bank' && at === 0,
  }));
}

/** What is known of an organisation; one that stands in no profile works as well. */
export function organisationOf(id: string): Pick<Organisation, 'name' | 'city' | 'number' | 'refusesByName'> {
  const known = organisations().find((one) => one.id === id);
  return known ?? { name: `${id}（模拟）`, city: '999900', number: 9, refusesByName: false };
}
