import type { ComparableName } from './compare-names.ts';
import type { NameEntry } from './name-entry.ts';
import { meet, nameKeys, type NameKey } from './name-keys.ts';

/** What is looked for in the index of a city: the keys of a name, and in which industries (none: in all). */
export type NameQuery = {
  readonly city: string;
  readonly keys: readonly NameKey[];
  readonly divisions: readonly string[];
};

/** The query for names that may be the same as this one or similar. */
export function nameQuery(name: ComparableName, city: string): NameQuery {
  return { city, keys: nameKeys(name), divisions: name.industryDivisions };
}

/** Whether an entry with these keys is among what a query looks for: what the index promises to find. */
export function isAskedFor(query: NameQuery, entry: NameEntry, keys: readonly NameKey[]): boolean {
  if (query.city !== entry.city) return false;
  const isSameIndustry =
    query.divisions.length === 0 ||
    entry.divisions.length === 0 ||
    entry.divisions.some((division) => query.divisions.includes(division));
  return query.keys.some((wanted) =>
    keys.some(
      (key) => (isSameIndustry || wanted.key.startsWith('n:') || key.role === 'core') && meet(wanted, key),
    ),
  );
}
