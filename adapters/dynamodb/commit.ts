import {
  TransactionCanceledException,
  TransactWriteItemsCommand,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import { emptyLog, type CaseFile, type Change, type Claim, type Reply } from '../../domain/case/case-file.ts';
import { Unavailable } from '../../domain/faults.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Commit } from '../../domain/ports.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';
import { awsCall } from '../aws-call.ts';
import { chain } from './event-chain.ts';
import { eventItem, headItem, partItems, toItem, workItemItem } from './items.ts';
import { claimKey, replyKey, sequenceKey } from './keys.ts';
import type { Table } from './table.ts';

/** How long an answer is remembered for the same Idempotency-Key. */
const replySeconds = 24 * 60 * 60;

/** One write of the transaction, and what it means for the commit if its condition does not hold. */
type Write = { readonly write: TransactWriteItem; readonly lost: Exclude<Commit, { kind: 'done' }> };

/**
 * Writes everything that a decision changes in one transaction, on the condition that the case has the
 * version that was read. When it is refused, the reasons tell which condition failed, and so what to do.
 */
export async function commitChange(table: Table, change: Change, at: string): Promise<Commit> {
  const { before, after, items, events } = change;
  const { recorded, log } = chain(before?.log ?? emptyLog, after.id, at, events);
  const put = (Item: ReturnType<typeof toItem>) => ({ Put: { TableName: table.name, Item } });

  const writes: Write[] = [
    { write: guarded(table, headItem(after, log), before), lost: { kind: 'moved-on' } },
    ...partItems(before?.case, after, table.cipher).map((item): Write => ({
      write: put(item),
      lost: { kind: 'moved-on' },
    })),
    ...items.map((item): Write => ({ write: put(workItemItem(item)), lost: { kind: 'moved-on' } })),
    ...recorded.map((event): Write => ({ write: put(eventItem(event)), lost: { kind: 'moved-on' } })),
    ...(change.claims ?? []).map((claim): Write => claimWrite(table, claim, after.id, at)),
    ...(change.numberUsed === undefined ? [] : [numberUsed(table, change.numberUsed, after.id)]),
    ...(change.reply ? [replyWrite(table, change.reply, at)] : []),
  ];
  try {
    await awsCall(
      'table',
      table.client.send(new TransactWriteItemsCommand({ TransactItems: writes.map(({ write }) => write) })),
    );
  } catch (error) {
    if (error instanceof TransactionCanceledException) return lostBy(error, writes);
    throw error;
  }
  const kept = before?.items.filter((item) => !items.some((other) => other.id === item.id)) ?? [];
  return { kind: 'done', file: { case: after, items: [...kept, ...items], log } };
}

function guarded(
  table: Table,
  Item: ReturnType<typeof toItem>,
  before: CaseFile | undefined,
): TransactWriteItem {
  const TableName = table.name;
  if (!before) return { Put: { TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' } };
  return {
    Put: {
      TableName,
      Item,
      ConditionExpression: 'version = :version',
      ExpressionAttributeValues: { ':version': { N: String(before.case.version) } },
    },
  };
}

/** A key can be taken when it is free, ours, or its time has run out; released when it is ours or free. */
function claimWrite(table: Table, { action, key, until }: Claim, holder: CaseId, at: string): Write {
  const lost = { kind: 'claim-lost', key } as const;
  const TableName = table.name;
  if (action === 'release') {
    return {
      lost,
      write: {
        Delete: {
          TableName,
          Key: toItem(claimKey(key)),
          ConditionExpression: 'attribute_not_exists(pk) OR holder = :holder',
          ExpressionAttributeValues: { ':holder': { S: holder } },
        },
      },
    };
  }
  return {
    lost,
    write: {
      Put: {
        TableName,
        Item: toItem({ ...claimKey(key), key, holder, until }),
        ConditionExpression:
          'attribute_not_exists(pk) OR holder = :holder OR (attribute_exists(#until) AND #until < :today)',
        ExpressionAttributeNames: { '#until': 'until' },
        ExpressionAttributeValues: { ':holder': { S: holder }, ':today': { S: chinaDateOf(at) } },
      },
    },
  };
}

function numberUsed(table: Table, sequence: string, caseId: CaseId): Write {
  return {
    lost: { kind: 'moved-on' },
    write: {
      Update: {
        TableName: table.name,
        Key: toItem(sequenceKey(sequence)),
        UpdateExpression: 'REMOVE #case',
        ExpressionAttributeNames: { '#case': caseId },
      },
    },
  };
}

function replyWrite(table: Table, { caller, key, digest, body }: Reply, at: string): Write {
  const now = Math.floor(Date.parse(at) / 1000);
  return {
    lost: { kind: 'repeated' },
    write: {
      Put: {
        TableName: table.name,
        Item: toItem({
          ...replyKey(caller, key),
          digest,
          body: JSON.stringify(body),
          expiresAt: now + replySeconds,
        }),
        ConditionExpression: 'attribute_not_exists(pk) OR expiresAt < :now',
        ExpressionAttributeValues: { ':now': { N: String(now) } },
      },
    },
  };
}

/** Reasons that say nothing about conditions: the table was busy, and will not be for long. */
const busy = new Set(['ThrottlingError', 'ProvisionedThroughputExceeded', 'RequestLimitExceeded']);

/** A repeated request explains everything else that failed with it; then a newer version; then lost claims. */
function lostBy(error: TransactionCanceledException, writes: readonly Write[]): Commit {
  const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code ?? 'None');
  // Another transaction holds one of the items at this moment: nothing is lost, decide again.
  if (codes.includes('TransactionConflict')) return { kind: 'moved-on' };
  if (codes.some((code) => busy.has(code)))
    throw new Unavailable(`table: ${error.message}`, { cause: error });
  if (codes.some((code) => code !== 'None' && code !== 'ConditionalCheckFailed')) throw error;

  const lost = writes
    .filter((_, place) => codes[place] === 'ConditionalCheckFailed')
    .map((write) => write.lost);
  const first =
    lost.find(({ kind }) => kind === 'repeated') ??
    lost.find(({ kind }) => kind === 'moved-on') ??
    lost.find(({ kind }) => kind === 'claim-lost');
  if (!first) throw error;
  return first;
}
