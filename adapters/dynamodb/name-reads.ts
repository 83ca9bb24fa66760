import { BatchGetItemCommand, type KeysAndAttributes } from '@aws-sdk/client-dynamodb';
import { awsCall } from '../aws-call.ts';
import type { Item } from './items.ts';
import { namesKey } from './keys.ts';
import { readItem, type StoredLists } from './name-items.ts';
import type { Table as WholeTable } from './table.ts';

/** What the index of names needs of the table: nothing of it is sealed. */
export type NameTable = Pick<WholeTable, 'name' | 'client'>;

/** What DynamoDB takes in one request. */
const atOnce = 100;

/** The lists under these keys, in as few requests as can be; a key under which nothing lies is missing. */
export async function readLists(
  table: NameTable,
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

/** In parts that fit into one request each. */
export function batchesOf<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / atOnce) }, (_, at) =>
    all.slice(at * atOnce, (at + 1) * atOnce),
  );
}
