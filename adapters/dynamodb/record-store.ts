import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { noticeKind } from '../../domain/notices/notice.ts';
import type { RecordStore } from '../../domain/ports.ts';
import type { Listing, RecordKind, Versioned } from '../../domain/records.ts';
import { awsCall } from '../aws-call.ts';
import type { FieldCipher } from '../encryption/field-cipher.ts';
import { isThere } from './expiry.ts';
import { toItem, type Item } from './items.ts';
import { dueKeys, indexes, recordKey, recordList } from './keys.ts';
import { listPage } from './lists.ts';
import type { Table } from './table.ts';
import { claimWrite, replyWrite, transact, type Write } from './transaction.ts';

/** Records of one kind in DynamoDB: an item each, with the keys of the lists in which it stands now. */
export function dynamoRecords<T extends Versioned>(table: Table, kind: RecordKind<T>): RecordStore<T> {
  return {
    async find(id) {
      const { Item } = await awsCall(
        'table',
        table.client.send(
          new GetItemCommand({
            TableName: table.name,
            Key: toItem(recordKey(kind.name, id)),
            ConsistentRead: true,
          }),
        ),
      );
      return Item && isThere(Item, table) ? readRecord(kind, Item, table.cipher) : undefined;
    },

    async save(record, at, { claims = [], reply, notices = [] } = {}) {
      const condition =
        record.version === 1
          ? {
              ConditionExpression: 'attribute_not_exists(pk) OR expiresAt < :now',
              ExpressionAttributeValues: { ':now': { N: String(Math.floor(Date.parse(at) / 1000)) } },
            }
          : {
              ConditionExpression: 'version = :version',
              ExpressionAttributeValues: { ':version': { N: String(record.version - 1) } },
            };
      const lost = await transact(table, [
        {
          lost: { kind: 'moved-on' },
          write: {
            Put: { TableName: table.name, Item: recordItem(kind, record, table.cipher), ...condition },
          },
        },
        ...claims.map((claim) => claimWrite(table, claim, record.id, at)),
        ...(reply ? [replyWrite(table, reply, at)] : []),
        ...notices.map((notice): Write => {
          const Item = recordItem(noticeKind, notice, table.cipher);
          return { lost: { kind: 'moved-on' }, write: { Put: { TableName: table.name, Item } } };
        }),
      ]);
      return lost ?? { kind: 'done' };
    },

    async list(list, { newestFirst = false, ...page }) {
      const read = (item: Item) => (isThere(item, table) ? [readRecord(kind, item, table.cipher)] : []);
      const partitions = [recordList(kind.name, list)];
      const { entries, ...next } = await listPage(
        table,
        { index: indexOf(list), partitions, newestFirst, page },
        read,
      );
      return { entries: entries.flat(), ...next };
    },
  };
}

/** Two indexes, so that a record can stand in two lists at once: lists named `all…` are in the second. */
function indexOf(list: string) {
  return list.startsWith('all') ? indexes.board : indexes.listing;
}

function recordItem<T extends Versioned>(kind: RecordKind<T>, record: T, cipher: FieldCipher): Item {
  const { id, version } = record;
  const due = kind.dueAt?.(record);
  const expires = kind.expiresAt?.(record);
  return toItem({
    ...recordKey(kind.name, id),
    version,
    ...Object.fromEntries((kind.lists?.(record) ?? []).flatMap((listing) => keysOf(kind.name, listing, id))),
    ...(due !== undefined && dueKeys(kind.name, id, due)),
    ...(expires !== undefined && { expiresAt: Math.ceil(Date.parse(expires) / 1000) }),
    record: {
      ...record,
      ...change(kind, record, (value, place) => cipher.seal(JSON.stringify(value), place)),
    },
  });
}

function keysOf(kind: string, { list, sort }: Listing, id: string): [string, string][] {
  const index = indexOf(list);
  return [
    [index.pk, recordList(kind, list)],
    [index.sk, `${sort}#${id}`],
  ];
}

function readRecord<T extends Versioned>(kind: RecordKind<T>, item: Item, cipher: FieldCipher): T {
  const stored = unmarshall(item)['record'] as T;
  const open = (value: unknown, place: string): unknown => JSON.parse(cipher.open(String(value), place));
  return kind.schema.parse({ ...stored, ...change(kind, stored, open) });
}

/** The sealed properties of a record after a change; each is bound to its place. */
function change<T extends Versioned>(
  kind: RecordKind<T>,
  record: T,
  how: (value: unknown, place: string) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(
    (kind.sealed ?? [])
      .filter((property) => record[property] !== undefined)
      .map((property) => [property, how(record[property], `${kind.name}/${record.id}/${property}`)]),
  );
}
