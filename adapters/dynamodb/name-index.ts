import type { KeysAndAttributes } from '@aws-sdk/client-dynamodb';
import type { NameEntry } from '../../domain/naming/name-entry.ts';
import { isWanted, withoutIndustry, type NameChange } from '../../domain/naming/name-lists.ts';
import type { NameQuery } from '../../domain/naming/name-query.ts';
import type { NameIndex } from '../../domain/ports.ts';
import { namesKey } from './keys.ts';
import { changeNames } from './name-changes.ts';
import { nothing, wholeNames } from './name-items.ts';
import { readLists, type NameTable } from './name-reads.ts';

/**
 * The index of names: one item for each key, guarded by a version, in which the lists of all industries lie side by side. A
 * check reads its keys in one request.
 */
export function dynamoNameIndex(table: NameTable): NameIndex {
  return {
    async find(queries) {
      const keys = queries.flatMap(({ city, keys: list }) => list.map(({ key }) => namesKey(city, key).pk));
      const stored = await readLists(table, [...new Set(keys)], wantedLists(queries));
      return queries.map(({ city, keys: wanted, divisions }) => {
        const found = new Map<string, NameEntry>();
        for (const one of wanted) {
          const { lists } = stored.get(namesKey(city, one.key).pk) ?? nothing;
          for (const [label, entries] of Object.entries(lists)) {
            if (!isWanted(label, one, divisions)) continue;
            for (const entry of entries) found.set(entry.name, entry);
          }
        }
        return [...found.values()];
      });
    },

    change: inTurn((changes, today) => changeNames(table, changes, today)),
  };
}

type ChangeNames = NameIndex['change'];

/**
 * Changes that come while others are being written wait for them and then go together. So within a process no two
 * writers meet on the keys of popular brands, and a key that many of them share is written once for all.
 */
function inTurn(write: ChangeNames): ChangeNames {
  type Batch = { readonly changes: NameChange[]; today: string; readonly written: Promise<void> };
  let last: Promise<unknown> = Promise.resolve();
  let next: Batch | undefined;
  return async (changes, today) => {
    if (!next) {
      const batch: NameChange[] = [];
      const written = last.then(() => {
        const day = next?.today ?? today;
        next = undefined;
        return write(batch, day);
      });
      next = { changes: batch, today, written };
      last = written.catch(() => undefined);
    }
    next.changes.push(...changes);
    if (today > next.today) next.today = today;
    return next.written;
  };
}

/** The lists of the industries that are asked for, of names without one, and of whole names; all where one asks for all. */
function wantedLists(queries: readonly NameQuery[]): Omit<KeysAndAttributes, 'Keys'> {
  if (queries.some(({ divisions }) => divisions.length === 0)) return {};
  const wanted = [
    ...new Set([withoutIndustry, wholeNames, ...queries.flatMap(({ divisions }) => divisions)]),
  ];
  return {
    ProjectionExpression: ['pk', ...wanted.map((_, at) => `lists.#l${at}`)].join(', '),
    ExpressionAttributeNames: Object.fromEntries(wanted.map((division, at) => [`#l${at}`, division])),
  };
}
