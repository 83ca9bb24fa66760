import {
  BatchGetItemCommand,
  DeleteItemCommand,
  PutItemCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { Unavailable } from '../../domain/faults.ts';
import { comparable, type NameEntry } from '../../domain/naming/name-entry.ts';
import { nameKeys } from '../../domain/naming/name-keys.ts';
import {
  changeLists,
  isWanted,
  labelsOf,
  longestList,
  noLists,
  type ChangedLists,
  type NameChange,
  type NameLists,
} from '../../domain/naming/name-lists.ts';
import type { NameIndex } from '../../domain/ports.ts';
import { awsCall } from '../aws-call.ts';
import { toItem, type Item } from './items.ts';
import { namesKey, waitingNameKey } from './keys.ts';
import { readEntry, writeEntry } from './name-entries.ts';
import { queryAll, type Table } from './table.ts';

/** What DynamoDB takes in one request. */
const atOnce = 100;
const attempts = 20;

/**
 * The index of names: one item for each key, guarded by a version, in which the lists of all industries lie side by side. A
 * check reads its keys in one request; a name that comes writes its keys in one transaction.
 */
export function dynamoNameIndex(table: Table): NameIndex {
  return {
    async find(queries) {
      const keys = queries.flatMap(({ city, keys: list }) => list.map(({ key }) => namesKey(city, key).pk));
      const stored = await readLists(table, [...new Set(keys)], false);
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

    async change(changes) {
      const tasks = tasksOf(changes);
      for (let at = 0; at < tasks.length; at += atOnce) {
        await changeKeys(table, tasks.slice(at, at + atOnce));
      }
    },
  };
}

/** The lists under a key as they are stored; 0 is the version of what is not there. */
type StoredLists = NameLists & { readonly version: number };
const nothing: StoredLists = { ...noLists, version: 0 };

/** All that several changes do under one key. */
type Task = {
  readonly pk: string;
  readonly steps: readonly { readonly change: NameChange; readonly labels: readonly string[] }[];
};

function tasksOf(changes: readonly NameChange[]): Task[] {
  const byKey = new Map<string, { change: NameChange; labels: string[] }[]>();
  for (const change of changes) {
    const { city, divisions } = change.entry;
    const labels = new Map<string, string[]>();
    for (const key of nameKeys(comparable(change.entry))) {
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

/** Reads, changes and writes up to a hundred keys; those that somebody else has changed meanwhile once more. */
async function changeKeys(table: Table, tasks: readonly Task[]): Promise<void> {
  let left = tasks;
  for (let attempt = 0; attempt < attempts && left.length > 0; attempt += 1) {
    const stored = await readLists(table, left.map(({ pk }) => pk), true);
    const writes: TransactWriteItem[] = [];
    for (const task of left) {
      const before = stored.get(task.pk) ?? nothing;
      const after = await changeKey(table, task, before);
      if (after !== undefined) writes.push(putLists(table, task.pk, before.version, after));
    }
    const lost = writes.length === 0 ? [] : await write(table, writes);
    if (lost === 'all') continue;
    const keys = new Set(lost);
    left = left.filter(({ pk }) => keys.has(pk));
  }
  if (left.length > 0) throw new Unavailable('the index of names is being changed by others all the time');
}

/** What the lists under a key become, or nothing if they stay as they are. What waits beside them is put there first. */
async function changeKey(table: Table, { pk, steps }: Task, before: StoredLists): Promise<NameLists | undefined> {
  let after: NameLists = before;
  for (const { change, labels } of steps) {
    const changed = changeLists(after, change, labels);
    await keepWaiting(table, pk, changed);
    after = changed.refill.length === 0 ? changed : await refilled(table, pk, changed);
  }
  const content = (lists: NameLists) => JSON.stringify(itemOf(pk, 0, lists));
  return content(after) === content(before) ? undefined : after;
}

async function keepWaiting(table: Table, pk: string, { wait, gone, waiting }: ChangedLists): Promise<void> {
  for (const { label, name } of gone) {
    if (!waiting.includes(label)) continue;
    const Key = toItem(waitingNameKey(pk, label, name));
    await awsCall('table', table.client.send(new DeleteItemCommand({ TableName: table.name, Key })));
  }
  for (const { label, entry } of wait) {
    const Item = toItem({ ...waitingNameKey(pk, label, entry.name), entry: writeEntry(entry) });
    await awsCall('table', table.client.send(new PutItemCommand({ TableName: table.name, Item })));
  }
}

/** Fills lists up with names that wait beside them. They stay there until the list is known to have them. */
async function refilled(table: Table, pk: string, changed: ChangedLists): Promise<NameLists> {
  const lists = { ...changed.lists };
  const waiting = new Set(changed.waiting);
  for (const label of changed.refill) {
    const list = lists[label] ?? [];
    const items = await queryAll(table, {
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :list)',
      ExpressionAttributeValues: { ':pk': { S: pk }, ':list': { S: waitingNameKey(pk, label, '').sk } },
      ConsistentRead: true,
      Limit: longestList + 1,
    });
    const entries = items.map((item) => readEntry(item['entry']?.S ?? '', cityOf(pk)));
    const added = entries.filter(({ name }) => !list.some((one) => one.name === name));
    const all = [...list, ...added].slice(0, longestList);
    if (all.length > 0) lists[label] = all;
    if (added.length + list.length <= longestList && items.length <= longestList) waiting.delete(label);
  }
  return { lists, waiting: [...waiting] };
}

function cityOf(pk: string): string {
  return pk.split('#')[1] ?? '';
}

function putLists(table: Table, pk: string, version: number, lists: NameLists): TransactWriteItem {
  return {
    Put: {
      TableName: table.name,
      Item: itemOf(pk, version + 1, lists),
      ConditionExpression: version === 0 ? 'attribute_not_exists(pk)' : 'version = :version',
      ...(version > 0 && { ExpressionAttributeValues: { ':version': { N: String(version) } } }),
    },
  };
}

function itemOf(pk: string, version: number, { lists, waiting }: NameLists): Item {
  const M = Object.fromEntries(
    Object.entries(lists).map(([label, entries]) => [label, { L: entries.map((one) => ({ S: writeEntry(one) })) }]),
  );
  return {
    pk: { S: pk },
    sk: { S: namesKey('', '').sk },
    version: { N: String(version) },
    lists: { M },
    ...(waiting.length > 0 && { waiting: { SS: [...waiting] } }),
  };
}

/** Writes all or none; returns the keys that others have changed, or `all` when the table was busy with one of them. */
async function write(table: Table, TransactItems: TransactWriteItem[]): Promise<readonly string[] | 'all'> {
  try {
    await awsCall('table', table.client.send(new TransactWriteItemsCommand({ TransactItems })));
    return [];
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    // Nothing was written: all of them are read and changed again.
    return 'all';
  }
}

async function readLists(
  table: Table,
  keys: readonly string[],
  ConsistentRead: boolean,
): Promise<ReadonlyMap<string, StoredLists>> {
  const found = new Map<string, StoredLists>();
  const read = async (some: readonly string[]) => {
    let Keys = some.map((pk) => ({ pk: { S: pk }, sk: { S: namesKey('', '').sk } }) as Item);
    while (Keys.length > 0) {
      const { Responses, UnprocessedKeys } = await awsCall(
        'table',
        table.client.send(
          new BatchGetItemCommand({ RequestItems: { [table.name]: { Keys, ConsistentRead } } }),
        ),
      );
      for (const item of Responses?.[table.name] ?? []) found.set(item['pk']?.S ?? '', readItem(item));
      Keys = UnprocessedKeys?.[table.name]?.Keys ?? [];
    }
  };
  const batches = Array.from({ length: Math.ceil(keys.length / atOnce) }, (_, at) =>
    keys.slice(at * atOnce, (at + 1) * atOnce),
  );
  await Promise.all(batches.map(read));
  return found;
}

function readItem(item: Item): StoredLists {
  const city = cityOf(item['pk']?.S ?? '');
  const { version, waiting } = unmarshall({
    version: item['version'] ?? { N: '0' },
    ...(item['waiting'] && { waiting: item['waiting'] }),
  }) as { version: number; waiting?: Set<string> };
  const lists = Object.fromEntries(
    Object.entries(item['lists']?.M ?? {}).map(([label, list]) => [
      label,
      (list.L ?? []).map(({ S = '' }) => readEntry(S, city)),
    ]),
  );
  return { lists, waiting: [...(waiting ?? [])], version };
}
