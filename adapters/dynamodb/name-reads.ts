import type { KeysAndAttributes } from '@aws-sdk/client-dynamodb';
import { namesKey } from './keys.ts';
import { readItem, type StoredLists } from './name-items.ts';
import { getAll, type Table as WholeTable } from './table.ts';

/** What the index of names needs of the table: nothing of it is sealed. */
export type NameTable = Pick<WholeTable, 'name' | 'client'>;

/** The lists under these keys, in as few requests as can be; a key under which nothing lies is missing. */
export async function readLists(
  table: NameTable,
  keys: readonly string[],
  how: Omit<KeysAndAttributes, 'Keys'>,
): Promise<ReadonlyMap<string, StoredLists>> {
  const { sk } = namesKey('', '');
  const found = await getAll(
    table,
    keys.map((pk) => ({ pk: { S: pk }, sk: { S: sk } })),
    how,
  );
  return new Map(found.map((item) => [item['pk']?.S ?? '', readItem(item)]));
}
