/**
 * The keys under which a name is held in a city, so that two names that are the same in law (SAME-1 to SAME-4 of
 * `compareNames`) always meet in at least one key, and two that are not never do. Whether a name is free then costs
 * a fixed number of key reads, however many names exist, and taking all keys in one transaction decides any race.
 *
 *   name/<city>/full/<normalised name>          SAME-1
 *   name/<city>/characters/<sorted characters>  SAME-2: the same characters in another order
 *   name/<city>/brand/<brand>/<division>        SAME-3 and SAME-4: one for each division (GB/T 4754) that the
 *                                               industry of the name may mean, 餐饮 → 62, 食品 → 14 and 52
 *
 * A name without an industry (or only with 实业, 发展 …) is the same as one of its brand in any industry, while two
 * industries of a brand leave each other alone. With keys that one holder takes, such a name has to share one with each
 * industry, so it takes the brand in all 90 divisions of enterprises: 92 keys. That is rare (a new enterprise may not leave
 * out its industry) and fits into one DynamoDB transaction or batch read of 100 items.
 *
 * Similar names (SIM) are no matter of keys: they warn, they do not exclude.
 */
import { enterpriseDivisions } from '../scope/industry-divisions.ts';
import { sortedCharacters } from './compare-names.ts';
import { parseName } from './parse-name.ts';

/** `claims` are taken by who reserves the name, all or none; `checks` are read to see whether somebody holds it. */
export type ReservationKeys = { readonly claims: readonly string[]; readonly checks: readonly string[] };

/**
 * The keys of a name in a city (the six-digit code that `prefectureOf` gives). A text without a brand has only those of
 * the whole text. Never throws.
 */
export function reservationKeys(name: string, city: string): ReservationKeys {
  const { normalised, brand, industryDivisions } = parseName(name, { address: city });
  const divisions =
    industryDivisions.length > 0 ? industryDivisions : enterpriseDivisions().map(({ code }) => code);
  const keys = [
    `name/${city}/full/${normalised}`,
    `name/${city}/characters/${sortedCharacters(normalised)}`,
    ...(brand === undefined ? [] : divisions.map((division) => `name/${city}/brand/${brand}/${division}`)),
  ];
  return { claims: keys, checks: keys };
}
