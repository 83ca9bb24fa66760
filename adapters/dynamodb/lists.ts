import type { Page, PageRequest } from '../../domain/ports.ts';
import type { Item } from './items.ts';
import { getAll, queryAll, type Table } from './table.ts';

type Index = { readonly name: string; readonly pk: string; readonly sk: string };

/** A list that one index serves, in one or several partitions that are merged by sort key. */
export type ListQuery = {
  readonly index: Index;
  readonly partitions: readonly string[];
  readonly newestFirst: boolean;
  readonly page: PageRequest;
};

/** Characters; no list has longer sort keys, and DynamoDB takes no key of more than 1,024 bytes. */
const longestSortKey = 200;

/**
 * Reads one page of a list. The cursor is the sort key of the last entry, so it stays valid while entries
 * come and go, and any text is a possible cursor. Entries are shown as they are now; one that has left the list since
 * the index was read is passed over.
 */
export async function listPage<T>(table: Table, query: ListQuery, read: (item: Item) => T): Promise<Page<T>> {
  const { index, partitions, newestFirst, page } = query;
  const after =
    page.cursor === undefined
      ? undefined
      : Buffer.from(page.cursor, 'base64url').toString('utf8').slice(0, longestSortKey);
  const found = await Promise.all(
    partitions.map((partition) =>
      queryAll(table, {
        IndexName: index.name,
        KeyConditionExpression: after ? `#pk = :pk AND #sk ${newestFirst ? '<' : '>'} :after` : '#pk = :pk',
        ExpressionAttributeNames: { '#pk': index.pk, ...(after && { '#sk': index.sk }) },
        ExpressionAttributeValues: { ':pk': { S: partition }, ...(after && { ':after': { S: after } }) },
        ScanIndexForward: !newestFirst,
        Limit: page.limit + 1,
      }),
    ),
  );
  const sortKey = (item: Item) => item[index.sk]?.S ?? '';
  const merged = found.flat().sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1) * (newestFirst ? -1 : 1));
  const entries = merged.slice(0, page.limit);
  const last = entries.at(-1);
  return {
    entries: (await readEntries(table, index, entries)).map(read),
    ...(merged.length > page.limit && last && { next: Buffer.from(sortKey(last)).toString('base64url') }),
  };
}

/** The items of some entries of an index, in their order. */
async function readEntries(table: Table, index: Index, entries: readonly Item[]): Promise<Item[]> {
  const items = await getAll(
    table,
    entries.flatMap(({ pk, sk }) => (pk && sk ? [{ pk, sk }] : [])),
  );
  const placeOf = (item: Item) => `${item['pk']?.S ?? ''} ${item['sk']?.S ?? ''}`;
  const found = new Map(items.map((item) => [placeOf(item), item]));
  return entries.flatMap((entry) => {
    const item = found.get(placeOf(entry));
    return item?.[index.pk]?.S === entry[index.pk]?.S && item ? [item] : [];
  });
}
