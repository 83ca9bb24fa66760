import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  ScanCommand,
  type AttributeValue,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { table } from '../../contracts/table.ts';

type Key = Record<string, AttributeValue>;

/** What the sweep needs. */
export type SweepOptions = {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly now: () => number;
  readonly failed: (error: unknown) => void;
};

const everyMs = 5_000;
const itemsAtOnce = 200;

/**
 * Drops what has expired, as DynamoDB itself does in the cloud: a few items are looked at every five seconds, round and
 * round, so that it costs next to nothing and gets everywhere in the end. Nobody waits for it: readers look at the expiry.
 */
export function startExpirySweep(options: SweepOptions): { close(): Promise<void> } {
  let from: Key | undefined;
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= sweepSome(options, from)
      .then((next) => {
        from = next;
      })
      .catch(options.failed)
      .finally(() => (running = undefined));
  }, everyMs);
  return {
    async close() {
      clearInterval(timer);
      await running;
    },
  };
}

/** Looks at the next items after a key and drops those that have expired; tells where to go on, nothing at the end. */
export async function sweepSome(
  { client, tableName, now }: Pick<SweepOptions, 'client' | 'tableName' | 'now'>,
  from?: Key,
): Promise<Key | undefined> {
  const hasExpired = {
    ExpressionAttributeNames: { '#ttl': table.ttl },
    ExpressionAttributeValues: { ':now': { N: String(Math.floor(now() / 1000)) } },
  };
  const { Items = [], LastEvaluatedKey } = await client.send(
    new ScanCommand({
      TableName: tableName,
      Limit: itemsAtOnce,
      FilterExpression: '#ttl < :now',
      ProjectionExpression: `${table.pk}, ${table.sk}`,
      ...hasExpired,
      ...(from && { ExclusiveStartKey: from }),
    }),
  );
  for (const Key of Items) {
    // Written anew since: it has not expired any more.
    const command = new DeleteItemCommand({
      TableName: tableName,
      Key,
      ConditionExpression: '#ttl < :now',
      ...hasExpired,
    });
    await client.send(command).catch((error: unknown) => {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    });
  }
  return LastEvaluatedKey;
}
