import {
  ConditionalCheckFailedException,
  PutItemCommand,
  TransactionCanceledException,
  TransactionConflictException,
  TransactWriteItemsCommand,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import type { Claim, Reply } from '../../domain/case/case-file.ts';
import { Unavailable } from '../../domain/faults.ts';
import type { Saved } from '../../domain/ports.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';
import { awsCall } from '../aws-call.ts';
import { toItem } from './items.ts';
import { claimKey, replyKey } from './keys.ts';
import type { Table } from './table.ts';

/** How a transaction was lost, where it was. */
export type Lost = Exclude<Saved, { kind: 'done' }>;

/** One write of a transaction, and what it means if its condition does not hold. */
export type Write = { readonly write: TransactWriteItem; readonly lost: Lost };

/** How long an answer is remembered for the same Idempotency-Key. */
const replySeconds = 24 * 60 * 60;

/**
 * Writes all or nothing; when the table refuses, its reasons tell which condition failed, and so what to do. A single put
 * is atomic by itself and costs half.
 */
export async function transact(table: Table, writes: readonly Write[]): Promise<Lost | undefined> {
  const [first, ...others] = writes;
  if (first?.write.Put && others.length === 0) return putAlone(table, first.write.Put, first.lost);
  try {
    await awsCall(
      'table',
      table.client.send(new TransactWriteItemsCommand({ TransactItems: writes.map(({ write }) => write) })),
    );
    return undefined;
  } catch (error) {
    if (error instanceof TransactionCanceledException) return lostBy(error, writes);
    throw error;
  }
}

async function putAlone(
  table: Table,
  put: NonNullable<TransactWriteItem['Put']>,
  lost: Lost,
): Promise<Lost | undefined> {
  try {
    await awsCall('table', table.client.send(new PutItemCommand(put)));
    return undefined;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return lost;
    // Somebody's transaction holds the item at this moment: nothing is lost, decide again.
    if (error instanceof TransactionConflictException) return { kind: 'moved-on' };
    throw error;
  }
}

/** A key can be taken when it is free, ours, handed over, or its time has run out; released when it is ours or free. */
export function claimWrite(
  table: Table,
  { action, key, until, from }: Claim,
  holder: string,
  at: string,
): Write {
  const lost = { kind: 'claim-lost', key } as const;
  const TableName = table.name;
  const holders = { ':holder': { S: holder }, ':from': { S: from ?? holder } };
  if (action === 'release') {
    return {
      lost,
      write: {
        Delete: {
          TableName,
          Key: toItem(claimKey(key)),
          ConditionExpression: 'attribute_not_exists(pk) OR holder IN (:holder, :from)',
          ExpressionAttributeValues: holders,
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
          'attribute_not_exists(pk) OR holder IN (:holder, :from) OR (attribute_exists(#until) AND #until < :today)',
        ExpressionAttributeNames: { '#until': 'until' },
        ExpressionAttributeValues: { ...holders, ':today': { S: chinaDateOf(at) } },
      },
    },
  };
}

/** Remembers the answer to a request, once. */
export function replyWrite(table: Table, { caller, key, digest, body }: Reply, at: string): Write {
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
function lostBy(error: TransactionCanceledException, writes: readonly Write[]): Lost {
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
