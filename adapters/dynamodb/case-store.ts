import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { CaseHistory, Reply } from '../../domain/case/case-file.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { CaseStore } from '../../domain/ports.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';
import { awsCall } from '../aws-call.ts';
import { commitChange } from './commit.ts';
import { isThere } from './expiry.ts';
import { queueOf, readCase, readEvent, readSummary, readWorkItem, toItem, type Item } from './items.ts';
import { caseKey, claimKey, indexes, replyKey, shards, sortKeys } from './keys.ts';
import { listPage } from './lists.ts';
import { numberFor } from './sequence.ts';
import { getAll, queryAll, type Table } from './table.ts';

const allShards = Array.from({ length: shards }, (_, shard) => shard);

/** Cases in DynamoDB; the head of `keys.ts` explains the table. */
export function dynamoCaseStore(table: Table): CaseStore {
  return {
    async find(id) {
      const { pk } = caseKey(id);
      return fileOf(
        table,
        await queryAll(table, {
          KeyConditionExpression: 'pk = :pk AND sk < :log',
          ExpressionAttributeValues: { ':pk': { S: pk }, ':log': { S: sortKeys.event } },
          ConsistentRead: true,
        }),
      );
    },

    async findWithHistory(id) {
      const { pk } = caseKey(id);
      return fileOf(
        table,
        await queryAll(table, {
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': { S: pk } },
          ConsistentRead: true,
        }),
      );
    },

    commit: (change, at) => commitChange(table, change, at),

    numberFor: (sequence, caseId) => numberFor(table, sequence, caseId),

    async holdersOf(keys, at) {
      const today = chinaDateOf(at);
      const holders = new Map<string, string>();
      for (const { key, holder, until } of await readClaims(table, keys)) {
        if (until === undefined || until >= today) holders.set(key, holder);
      }
      return holders;
    },

    async findReply(caller, key) {
      const { Item } = await awsCall(
        'table',
        table.client.send(
          new GetItemCommand({
            TableName: table.name,
            Key: toItem(replyKey(caller, key)),
            ConsistentRead: true,
          }),
        ),
      );
      if (!Item || !isThere(Item, table)) return undefined;
      const { digest, body } = unmarshall(Item) as Pick<Reply, 'digest'> & { body: string };
      return { caller, key, digest, body: JSON.parse(body) as unknown };
    },

    listByOwner: (owner, page) =>
      listPage(
        table,
        { index: indexes.listing, partitions: [`OWNER#${owner}`], newestFirst: true, page },
        readSummary,
      ),

    listQueue: (department, of, page) =>
      listPage(
        table,
        {
          index: of === undefined ? indexes.board : indexes.listing,
          partitions: [queueOf(department, of)],
          newestFirst: false,
          page,
        },
        readWorkItem,
      ),

    listBoard: (board, page) =>
      listPage(
        table,
        {
          index: indexes.board,
          partitions: allShards.map((shard) => `${board === 'running' ? 'RUNNING' : 'ENDED'}#${shard}`),
          newestFirst: board === 'ended',
          page,
        },
        readSummary,
      ),
  };
}

/** Puts a case together from its partition, in which head, work items and events lie in this order. */
function fileOf(table: Table, items: readonly Item[]): CaseHistory | undefined {
  const head = items.find((item) => item['sk']?.S === sortKeys.case);
  if (!head || !isThere(head, table)) return undefined;
  const of = (prefix: string) => items.filter((item) => item['sk']?.S?.startsWith(prefix) ?? false);
  return {
    ...readCase(head, of(sortKeys.part), table.cipher),
    items: of(sortKeys.item).map(readWorkItem),
    events: of(sortKeys.event).map((item) => readEvent(item).event),
  };
}

type StoredClaim = { readonly key: string; readonly holder: CaseId; readonly until?: string };

async function readClaims(table: Table, keys: readonly string[]): Promise<StoredClaim[]> {
  const all = [...new Set(keys)].map((key) => toItem(claimKey(key)));
  const found = await getAll(table, all, { ConsistentRead: true });
  return found.map((item) => unmarshall(item) as StoredClaim);
}
