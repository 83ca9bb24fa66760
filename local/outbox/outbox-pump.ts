import { QueryCommand, type AttributeValue, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { table } from '../../contracts/table.ts';

type Image = Record<string, AttributeValue>;

/** What the pump needs. */
export type PumpOptions = {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly now: () => number;
  /** Hands records to the dispatcher, in the shape in which the table's stream hands them in the cloud. */
  readonly dispatch: (event: {
    Records: { eventName: 'INSERT'; dynamodb: { NewImage: Image } }[];
  }) => Promise<void>;
  readonly failed: (error: unknown) => void;
};

/** Carries events from the outbox index to the dispatcher, as the table's stream does in the cloud. */
export type OutboxPump = {
  /** To be called when something may have been committed. */
  nudge(): void;
  close(): Promise<void>;
};

const sweepMs = 1_000;
const atOnce = 50;

/** Starts the pump: after every nudge at once, and every second in case that one was lost. */
export function startOutboxPump({ client, tableName, now, dispatch, failed }: PumpOptions): OutboxPump {
  /** Events that are being dispatched; a slow partner must not have its message dispatched again meanwhile. */
  const underWay = new Set<string>();
  const dispatching = new Set<Promise<void>>();
  let reading: Promise<void> | undefined;
  let again = false;
  let closed = false;

  const nudge = (): void => {
    if (closed) return;
    again = true;
    reading ??= readOn().finally(() => (reading = undefined));
  };

  async function readOn(): Promise<void> {
    while (again && !closed) {
      again = false;
      try {
        const fresh = (await pendingBy(new Date(now()).toISOString(), { client, tableName })).filter(
          (image) => !underWay.has(keyOf(image)),
        );
        for (let from = 0; from < fresh.length; from += atOnce) hand(fresh.slice(from, from + atOnce));
      } catch (error) {
        failed(error);
      }
    }
  }

  function hand(images: Image[]): void {
    const keys = images.map(keyOf);
    for (const key of keys) underWay.add(key);
    const records = images.map((NewImage) => ({ eventName: 'INSERT' as const, dynamodb: { NewImage } }));
    const handed: Promise<void> = dispatch({ Records: records })
      .catch(failed)
      .finally(() => {
        for (const key of keys) underWay.delete(key);
        dispatching.delete(handed);
      });
    dispatching.add(handed);
  }

  const timer = setInterval(nudge, sweepMs);
  nudge();
  return {
    nudge,
    async close() {
      closed = true;
      clearInterval(timer);
      await reading;
      await Promise.allSettled(dispatching);
    },
  };
}

/** The events whose next attempt is due. */
async function pendingBy(
  at: string,
  { client, tableName }: Pick<PumpOptions, 'client' | 'tableName'>,
): Promise<Image[]> {
  const { name, pk, sk } = table.indexes.outbox;
  const found = await Promise.all(
    table.outboxPartitions.map((partition) =>
      client.send(
        new QueryCommand({
          TableName: tableName,
          IndexName: name,
          KeyConditionExpression: `${pk} = :partition AND ${sk} <= :at`,
          ExpressionAttributeValues: { ':partition': { S: partition }, ':at': { S: at } },
        }),
      ),
    ),
  );
  return found.flatMap(({ Items = [] }) => Items);
}

function keyOf(image: Image): string {
  return `${image[table.pk]?.S ?? ''}/${image[table.sk]?.S ?? ''}`;
}
