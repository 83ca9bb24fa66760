import { comparable, counts, type NameEntry } from '../../domain/naming/name-entry.ts';
import { entryKeys } from '../../domain/naming/name-keys.ts';
import { changeLists, noLists } from '../../domain/naming/name-lists.ts';
import { isAskedFor } from '../../domain/naming/name-query.ts';
import type { NameIndex } from '../../domain/ports.ts';

/** The register in memory: looks at every name, and cuts nothing off. */
export function memoryNames(): NameIndex {
  const entries = new Map<string, NameEntry>();
  return {
    find: async (queries) =>
      queries.map((query) =>
        [...entries.values()].filter((entry) => isAskedFor(query, entry, entryKeys(comparable(entry)))),
      ),
    async change(changes, today) {
      for (const [key, entry] of entries) if (!counts(entry, today)) entries.delete(key);
      for (const change of changes) {
        const { city, name } = change.entry;
        const key = `${city}/${name}`;
        const standing = entries.get(key);
        const before = standing ? { lists: { all: [standing] }, waiting: [] } : noLists;
        const [after] = changeLists(before, change, ['all'], today).lists['all'] ?? [];
        if (after) entries.set(key, after);
        else entries.delete(key);
      }
    },
  };
}
