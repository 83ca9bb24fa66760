import { nameQuery } from '../../domain/naming/name-query.ts';
import { parseName } from '../../domain/naming/parse-name.ts';
import { reservationKeys } from '../../domain/naming/reservation-keys.ts';
import { heldName, similarNames, type ComparisonOptions } from '../../domain/naming/similar-names.ts';
import type { SimilarName } from '../../domain/naming/similar-name.ts';
import type { Ports } from '../../domain/ports.ts';

/** What stands in the way of a name; `shared` are those of its keys that an enterprise holds whose name is exempt. */
export type Conflicts = { readonly similar: readonly SimilarName[]; readonly shared: readonly string[] };

/**
 * What is the same as or similar to each of these names, in two batch reads whatever their number: the index tells
 * everything that is registered; the claims tell what somebody has taken this very moment. `ownOf` tells which holders
 * are the applicant himself.
 */
export async function compareWithRegister(
  needs: Pick<Ports, 'cases' | 'names'>,
  names: readonly string[],
  city: string,
  options: Omit<ComparisonOptions, 'own' | 'holders'>,
  ownOf: (holders: ReadonlySet<string>) => Promise<readonly string[]> = async () => [],
): Promise<Conflicts[]> {
  const parsed = names.map((name) => parseName(name, { address: city }));
  const keys = names.map((name) => reservationKeys(name, city).checks);
  const [entries, holders] = await Promise.all([
    needs.names.find(parsed.map((one) => nameQuery(one, city))),
    // The end of the day in China: a claim that is in force on that day.
    needs.cases.holdersOf([...new Set(keys.flat())], `${options.day}T00:00:00.000Z`),
  ]);
  const own = await ownOf(new Set(holders.values()));
  return parsed.map((one, at) => {
    const [found, taken] = [entries[at] ?? [], keys[at] ?? []];
    const held = new Set(taken.flatMap((key) => holders.get(key) ?? []));
    const similar = similarNames(one, found, { ...options, own, holders: held });
    const isUnknown = (holder: string) =>
      !own.includes(holder) && !found.some((entry) => entry.holder === holder);
    const exempt = new Set(similar.filter(({ effect }) => effect === 'exempt').map(({ name }) => name));
    const exemptHolders = found.filter(({ name }) => exempt.has(name)).map(({ holder }) => holder);
    return {
      similar: [...held].some(isUnknown) ? [heldName(one.normalised), ...similar] : similar,
      shared: taken.filter((key) => holders.has(key) && exemptHolders.includes(holders.get(key))),
    };
  });
}
