import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  PutItemCommand,
  TransactionCanceledException,
  TransactionConflictException,
  TransactWriteItemsCommand,
  type Put,
} from '@aws-sdk/client-dynamodb';
import { setTimeout as sleep } from 'node:timers/promises';
import { Unavailable } from '../../domain/faults.ts';
import { counts } from '../../domain/naming/name-entry.ts';
import {
  changeLists,
  longestList,
  type ChangedLists,
  type NameChange,
  type NameLists,
} from '../../domain/naming/name-lists.ts';
import { awsCall } from '../aws-call.ts';
import { toItem, type Item } from './items.ts';
import { waitingNameKey } from './keys.ts';
import { readEntry } from './name-entries.ts';
import {
  cityOf,
  isEqual,
  itemOf,
  nothing,
  tasksOf,
  waitingItem,
  type StoredLists,
  type Task,
} from './name-items.ts';
import { readLists, type NameTable } from './name-reads.ts';
import { batchesOf } from './table.ts';
import { queryAll } from './table.ts';

const attempts = 40;
/** Groups of keys that are written side by side; a single name has one group. */
const lanes = 3;

/**
 * Writes changes into the lists of their keys, each guarded by its version. All keys of a name go in one transaction, the
 * cheapest request where nobody else is about; where somebody is, each key goes alone, so that only the key that two
 * writers share is written again and not the dozen around it.
 */
export async function changeNames(
  table: NameTable,
  changes: readonly NameChange[],
  today: string,
): Promise<void> {
  const groups = batchesOf(tasksOf(changes));
  const worker = async () => {
    for (let group = groups.shift(); group; group = groups.shift()) {
      if (await areWritten(table, group, today)) continue;
      await Promise.all(group.map((task) => writeAlone(table, task, today)));
    }
  };
  await Promise.all(Array.from({ length: lanes }, worker));
}

/** One key, read and written until nobody has come in between. */
async function writeAlone(table: NameTable, task: Task, today: string): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    await sleep(Math.random() * 5 * (attempt + 1));
    if (await areWritten(table, [task], today)) return;
  }
  throw new Unavailable('the index of names is being changed by others all the time');
}

/** Reads, changes and writes up to a hundred keys, all or none; none when somebody else was faster. */
async function areWritten(table: NameTable, tasks: readonly Task[], today: string): Promise<boolean> {
  const keys = tasks.map(({ pk }) => pk);
  const stored = await readLists(table, keys, { ConsistentRead: true });
  const puts: Put[] = [];
  const moved: Item[] = [];
  for (const task of tasks) {
    const before = stored.get(task.pk) ?? nothing;
    const after = await changeKey(table, task, before, today);
    moved.push(...after.moved);
    if (!isEqual(task.pk, before, after)) puts.push(putLists(table, task.pk, before.version, after));
  }
  if (!(await put(table, puts))) return false;
  await removeWaiting(table, moved);
  return true;
}

/** Writes all or nothing; nothing when somebody else has changed one of the items or is about to. */
async function put(table: NameTable, puts: readonly Put[]): Promise<boolean> {
  const [one, ...more] = puts;
  if (!one) return true;
  const { client } = table;
  const written =
    more.length === 0
      ? client.send(new PutItemCommand(one))
      : client.send(new TransactWriteItemsCommand({ TransactItems: puts.map((Put) => ({ Put })) }));
  try {
    await awsCall<unknown>('table', written);
    return true;
  } catch (error) {
    if (lost.some((kind) => error instanceof kind)) return false;
    throw error;
  }
}

/** Somebody else was faster, or is writing at this moment. */
const lost = [TransactionCanceledException, ConditionalCheckFailedException, TransactionConflictException];

/** Lists after a change, and the keys of names that have come into a list and wait no longer. */
type NextLists = NameLists & { readonly moved: readonly Item[] };

/** What the lists under a key become. What is to wait beside them is put there before. */
async function changeKey(
  table: NameTable,
  { pk, steps }: Task,
  before: StoredLists,
  today: string,
): Promise<NextLists> {
  let after: NextLists = { ...before, moved: [] };
  for (const { change, labels } of steps) {
    const changed = changeLists(after, change, labels, today);
    await keepWaiting(table, pk, changed);
    const next = changed.refill.length === 0 ? changed : await refilled(table, pk, changed, today);
    after = { moved: after.moved, ...next };
  }
  return after;
}

async function keepWaiting(
  table: NameTable,
  pk: string,
  { wait, gone, waiting }: ChangedLists,
): Promise<void> {
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

async function removeWaiting(table: NameTable, keys: readonly Item[]): Promise<void> {
  for (const Key of keys) {
    await awsCall('table', table.client.send(new DeleteItemCommand({ TableName: table.name, Key })));
  }
}

/** Fills lists up with names that wait beside them; they stay there until the lists are written. */
async function refilled(
  table: NameTable,
  pk: string,
  changed: ChangedLists,
  today: string,
): Promise<NextLists> {
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
    const added = entries.filter(
      (entry) => counts(entry, today) && !list.some((one) => one.name === entry.name),
    );
    if (list.length + added.length > 0) lists[label] = [...list, ...added];
    if (items.length <= room) waiting.delete(label);
    moved.push(...entries.map(({ name }) => toItem(waitingNameKey(pk, label, name))));
  }
  return { lists, waiting: [...waiting], moved };
}

function putLists(table: NameTable, pk: string, version: number, lists: NameLists): Put {
  return {
    TableName: table.name,
    Item: itemOf(pk, version + 1, lists),
    ConditionExpression: version === 0 ? 'attribute_not_exists(pk)' : 'version = :version',
    ...(version > 0 && { ExpressionAttributeValues: { ':version': { N: String(version) } } }),
  };
}
