import type { Text } from '../findings.ts';
import type { CityProfile } from './city-profile.ts';

/** The name of an organisation that takes orders in the city, by its id. */
export function organisationName(
  { sealMakers, banks, tax, extras }: CityProfile,
  id: string,
): Text | undefined {
  const all = [...sealMakers, ...banks, tax, ...extras.map(({ partner }) => partner)];
  return all.find((one) => one.id === id)?.name;
}
