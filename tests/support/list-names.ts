import { comparable, type NameEntry } from '../../domain/naming/name-entry.ts';
import { entryKeys } from '../../domain/naming/name-keys.ts';
import { changeLists, isWanted, labelsOf, noLists, type NameLists } from '../../domain/naming/name-lists.ts';
import type { NameIndex } from '../../domain/ports.ts';

/** The lists of the index in memory, cut as they are in the table; nothing is refilled, for nothing is removed. */
export function listNames(): NameIndex {
  const stored = new Map<string, NameLists>();
  return {
    async change(changes, today) {
      for (const change of changes) {
        const { city, divisions } = change.entry;
        // A name may lie under one key in several ways.
        const labels = new Map<string, string[]>();
        for (const key of entryKeys(comparable(change.entry))) {
          const place = `${city} ${key.key}`;
          labels.set(place, [...(labels.get(place) ?? []), ...labelsOf(key, divisions)]);
        }
        for (const [place, own] of labels) {
          stored.set(place, changeLists(stored.get(place) ?? noLists, change, own, today));
        }
      }
    },
    find: async (queries) =>
      queries.map(({ city, keys, divisions }) => {
        const found = new Map<string, NameEntry>();
        for (const key of keys) {
          for (const [label, entries] of Object.entries(stored.get(`${city} ${key.key}`)?.lists ?? {})) {
            if (!isWanted(label, key, divisions)) continue;
            for (const entry of entries) found.set(entry.name, entry);
          }
        }
        return [...found.values()];
      }),
  };
}
