import type { NameEntry } from '../../domain/naming/name-entry.ts';
import { comparable } from '../../domain/naming/name-entry.ts';
import { entryKeys } from '../../domain/naming/name-keys.ts';
import {
  changeLists,
  labelsOf,
  noLists,
  type NameChange,
  type NameLists,
} from '../../domain/naming/name-lists.ts';
import { toItem, type Item } from './items.ts';
import { namesKey, waitingNameKey } from './keys.ts';
import { readEntry, writeEntry } from './name-entries.ts';

/** The lists under a key as they are stored; 0 is the version of what is not there. */
export type StoredLists = NameLists & { readonly version: number };
export const nothing: StoredLists = { ...noLists, version: 0 };

/** All that several changes do under one key. */
export type Task = {
  readonly pk: string;
  readonly steps: readonly { readonly change: NameChange; readonly labels: readonly string[] }[];
};

export function tasksOf(changes: readonly NameChange[]): Task[] {
  const byKey = new Map<string, { change: NameChange; labels: string[] }[]>();
  for (const change of changes) {
    const { city, divisions } = change.entry;
    const labels = new Map<string, string[]>();
    for (const key of entryKeys(comparable(change.entry))) {
      const { pk } = namesKey(city, key.key);
      labels.set(pk, [...(labels.get(pk) ?? []), ...labelsOf(key, divisions)]);
    }
    for (const [pk, list] of labels) {
      const steps = byKey.get(pk) ?? [];
      if (steps.length === 0) byKey.set(pk, steps);
      steps.push({ change, labels: list });
    }
  }
  return [...byKey].map(([pk, steps]) => ({ pk, steps }));
}

export function isEqual(pk: string, one: NameLists, other: NameLists): boolean {
  return JSON.stringify(itemOf(pk, 0, one)) === JSON.stringify(itemOf(pk, 0, other));
}

export function cityOf(pk: string): string {
  return pk.split('#')[1] ?? '';
}

const daySeconds = 24 * 60 * 60;

/** The lists of whole names belong to no industry. */
export const wholeNames = '*';

/** Lists lie by division, so that a check is sent those of its industry only. */
function placeOf(label: string): { division: string; kind: string } {
  if (label === wholeNames) return { division: wholeNames, kind: wholeNames };
  return { division: label.slice(0, 2), kind: label.slice(3) };
}

export function itemOf(pk: string, version: number, { lists, waiting }: NameLists): Item {
  const M: Record<string, { M: Record<string, { L: { S: string }[] }> }> = {};
  for (const [label, entries] of Object.entries(lists)) {
    const { division, kind } = placeOf(label);
    M[division] ??= { M: {} };
    M[division].M[kind] = { L: entries.map((one) => ({ S: writeEntry(one) })) };
  }
  return {
    pk: { S: pk },
    sk: { S: namesKey('', '').sk },
    version: { N: String(version) },
    lists: { M },
    ...(waiting.length > 0 && { waiting: { SS: [...waiting] } }),
    ...dropAfter(Object.values(lists).flat()),
  };
}

/** Where every name ceases to count some day, the store may drop the item a day later on its own. */
function dropAfter(entries: readonly NameEntry[]): Item {
  const days = entries.map(({ until }) => until ?? '');
  if (days.length === 0 || days.includes('')) return {};
  const last = days.reduce((one, other) => (one > other ? one : other));
  return { expiresAt: { N: String(Date.parse(`${last}T00:00:00.000Z`) / 1000 + 2 * daySeconds) } };
}

export function readItem(item: Item): StoredLists {
  const city = cityOf(item['pk']?.S ?? '');
  const lists = Object.fromEntries(
    Object.entries(item['lists']?.M ?? {}).flatMap(([division, kinds]) =>
      Object.entries(kinds.M ?? {}).map(([kind, list]) => [
        kind === wholeNames ? wholeNames : `${division} ${kind}`,
        (list.L ?? []).map(({ S = '' }) => readEntry(S, city)),
      ]),
    ),
  );
  return { lists, waiting: item['waiting']?.SS ?? [], version: Number(item['version']?.N ?? 0) };
}

/** The item of a name that waits beside a full list. */
export function waitingItem(pk: string, label: string, entry: NameEntry): Item {
  return {
    ...toItem({ ...waitingNameKey(pk, label, entry.name), entry: writeEntry(entry) }),
    ...dropAfter([entry]),
  };
}

/** Before every day: nothing has ceased to count. */
const always = '';

/** All items of an index that is made anew from these names: what writing them one after the other comes to. */
export function* indexItems(changes: readonly NameChange[]): Generator<Item> {
  for (const { pk, steps } of tasksOf(changes)) {
    let lists = noLists;
    for (const { change, labels } of steps) {
      const changed = changeLists(lists, change, labels, always);
      for (const { label, entry } of changed.wait) yield waitingItem(pk, label, entry);
      lists = changed;
    }
    if (Object.keys(lists.lists).length > 0) yield itemOf(pk, 1, lists);
  }
}
