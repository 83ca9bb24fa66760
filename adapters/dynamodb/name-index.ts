import {
  BatchGetItemCommand,
  DeleteItemCommand,
  PutItemCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  type KeysAndAttributes,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import { setTimeout as sleep } from 'node:timers/promises';
import { Unavailable } from '../../domain/faults.ts';
import type { NameEntry } from '../../domain/naming/name-entry.ts';
import {
  changeLists,
  isWanted,
  longestList,
  withoutIndustry,
  type ChangedLists,
  type NameLists,
} from '../../domain/naming/name-lists.ts';
import type { NameQuery } from '../../domain/naming/name-query.ts';
import type { NameIndex } from '../../domain/ports.ts';
import { awsCall } from '../aws-call.ts';
import { toItem, type Item } from './items.ts';
import { namesKey, waitingNameKey } from './keys.ts';
import { readEntry } from './name-entries.ts';
import {
  cityOf,
  isEqual,
  itemOf,
  nothing,
  readItem,
  tasksOf,
  waitingItem,
  wholeNames,
  type StoredLists,
  type Task,
} from './name-items.ts';
import { queryAll, type Table as WholeTable } from './table.ts';

type Table = Pick<WholeTable, 'name' | 'client'>;

/** What DynamoDB takes in one request. */
const atOnce = 100;
const attempts = 20;
/** Groups of keys that are written side by side when a register is loaded; a single name has one group. */
const lanes = 3;

/**
 * The index of names: one item for each key, guarded by a version, in which the lists of all industries lie side by side. A
 * check reads its keys in one request; a name that comes writes its keys in one transaction.
 */
export function dynamoNameIndex(table: Table): NameIndex {
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

    async change(changes) {
      const tasks = tasksOf(changes);
      const groups = batchesOf(tasks);
      const worker = async () => {
        for (let group = groups.shift(); group; group = groups.shift()) await changeKeys(table, group);
      };
      await Promise.all(Array.from({ length: lanes }, worker));
    },
  };
}

/** Reads, changes and writes up to a hundred keys in one transaction; once more if somebody else was faster. */
async function changeKeys(table: Table, tasks: readonly Task[]): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const stored = await readLists(
      table,
      tasks.map(({ pk }) => pk),
      { ConsistentRead: true },
    );
    const writes: TransactWriteItem[] = [];
    const moved: Item[] = [];
    for (const task of tasks) {
      const before = stored.get(task.pk) ?? nothing;
      const after = await changeKey(table, task, before);
      moved.push(...after.moved);
      if (!isEqual(task.pk, before, after)) writes.push(putLists(table, task.pk, before.version, after));
    }
    if (writes.length === 0 || (await isWritten(table, writes))) return removeWaiting(table, moved);
    await sleep(Math.random() * 5 * (attempt + 1));
  }
  throw new Unavailable('the index of names is being changed by others all the time');
}

/** Lists after a change, and the keys of names that have come into a list and wait no longer. */
type NextLists = NameLists & { readonly moved: readonly Item[] };

/** What the lists under a key become. What is to wait beside them is put there before. */
async function changeKey(table: Table, { pk, steps }: Task, before: StoredLists): Promise<NextLists> {
  let after: NextLists = { ...before, moved: [] };
  for (const { change, labels } of steps) {
    const changed = changeLists(after, change, labels);
    await keepWaiting(table, pk, changed);
    const next = changed.refill.length === 0 ? changed : await refilled(table, pk, changed);
    after = { moved: after.moved, ...next };
  }
  return after;
}

async function keepWaiting(table: Table, pk: string, { wait, gone, waiting }: ChangedLists): Promise<void> {
  const left = gone.filter(({ label }) => waiting.includes(label));
  await removeWaiting(
    table,
    left.map(({ label, name }) => toItem(waitingNameKey(pk, label, name))),
  );
  for (const { label, entry } of wait) {
    const Item = waitingItem(pk, label, entry);
    await awsCall('table', table.client.send(new PutItemCommand({ TableName: table.name, Item })));
  }
}

async function removeWaiting(table: Table, keys: readonly Item[]): Promise<void> {
  for (const Key of keys) {
    await awsCall('table', table.client.send(new DeleteItemCommand({ TableName: table.name, Key })));
  }
}

/** Fills lists up with names that wait beside them; they stay there until the lists are written. */
async function refilled(table: Table, pk: string, changed: ChangedLists): Promise<NextLists> {
  const lists = { ...changed.lists };
  const waiting = new Set(changed.waiting);
  const moved: Item[] = [];
  for (const label of changed.refill) {
    const list = lists[label] ?? [];
    const room = longestList - list.length;
    const items = await queryAll(table, {
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :list)',
      ExpressionAttributeValues: { ':pk': { S: pk }, ':list': { S: waitingNameKey(pk, label, '').sk } },
      ConsistentRead: true,
      Limit: room + 1,
    });
    const entries = items.slice(0, room).map((item) => readEntry(item['entry']?.S ?? '', cityOf(pk)));
    const added = entries.filter(({ name }) => !list.some((one) => one.name === name));
    if (list.length + added.length > 0) lists[label] = [...list, ...added];
    if (items.length <= room) waiting.delete(label);
    moved.push(...entries.map(({ name }) => toItem(waitingNameKey(pk, label, name))));
  }
  return { lists, waiting: [...waiting], moved };
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

/** Writes all or nothing; nothing when somebody else has changed one of the items or is about to. */
async function isWritten(table: Table, TransactItems: TransactWriteItem[]): Promise<boolean> {
  try {
    await awsCall('table', table.client.send(new TransactWriteItemsCommand({ TransactItems })));
    return true;
  } catch (error) {
    if (error instanceof TransactionCanceledException) return false;
    throw error;
  }
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

async function readLists(
  table: Table,
  keys: readonly string[],
  how: Omit<KeysAndAttributes, 'Keys'>,
): Promise<ReadonlyMap<string, StoredLists>> {
  const found = new Map<string, StoredLists>();
  const read = async (some: readonly string[]) => {
    let Keys: Item[] = some.map((pk) => ({ pk: { S: pk }, sk: { S: namesKey('', '').sk } }));
    while (Keys.length > 0) {
      const { Responses, UnprocessedKeys } = await awsCall(
        'table',
        table.client.send(new BatchGetItemCommand({ RequestItems: { [table.name]: { Keys, ...how } } })),
      );
      for (const item of Responses?.[table.name] ?? []) found.set(item['pk']?.S ?? '', readItem(item));
      Keys = UnprocessedKeys?.[table.name]?.Keys ?? [];
    }
  };
  await Promise.all(batchesOf(keys).map(read));
  return found;
}

function batchesOf<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / atOnce) }, (_, at) =>
    all.slice(at * atOnce, (at + 1) * atOnce),
  );
}
