import { GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { CaseEvent } from '../../domain/events.ts';
import type { Outbox, PendingEvent } from '../../domain/ports.ts';
import { awsCall } from '../aws-call.ts';
import { readEvent, toItem, type Item } from './items.ts';
import { eventKey, indexes, outboxList, shards } from './keys.ts';
import { queryAll, type Table } from './table.ts';

/** The outbox is an index over the events themselves: an event is in it while it has the index's keys. */
export function dynamoOutbox(table: Table): Outbox {
  const removal = (event: CaseEvent) => ({
    TableName: table.name,
    Key: toItem(eventKey(event.caseId, event.sequence)),
    UpdateExpression: `REMOVE ${indexes.outbox.pk}, ${indexes.outbox.sk}, attempts, failure, resumption`,
  });
  return {
    async due(at, limit) {
      const found = await Promise.all(
        Array.from({ length: shards }, (_, shard) =>
          queryAll(table, {
            IndexName: indexes.outbox.name,
            KeyConditionExpression: `${indexes.outbox.pk} = :pk AND ${indexes.outbox.sk} <= :at`,
            ExpressionAttributeValues: { ':pk': { S: outboxList(shard) }, ':at': { S: at } },
            Limit: limit,
          }),
        ),
      );
      return found
        .flat()
        .sort((a, b) => ((a[indexes.outbox.sk]?.S ?? '') < (b[indexes.outbox.sk]?.S ?? '') ? -1 : 1))
        .slice(0, limit)
        .flatMap(readOrTell);
    },

    async settle(events) {
      // Each by itself: a transaction costs double, and what has happened has happened, whatever becomes of the others.
      await Promise.all(
        events.map((event) => awsCall('table', table.client.send(new UpdateItemCommand(removal(event))))),
      );
    },

    async standing(event) {
      const { Item } = await awsCall(
        'table',
        table.client.send(
          new GetItemCommand({
            TableName: table.name,
            Key: toItem(eventKey(event.caseId, event.sequence)),
            ConsistentRead: true,
          }),
        ),
      );
      if (Item?.[indexes.outbox.pk] === undefined) return undefined;
      return { attempts: Number(Item['attempts']?.N ?? 0) };
    },

    async postpone({ event, attempts }, at, why) {
      await awsCall(
        'table',
        table.client.send(
          new UpdateItemCommand({
            TableName: table.name,
            Key: toItem(eventKey(event.caseId, event.sequence)),
            UpdateExpression: `SET ${indexes.outbox.sk} = :at, attempts = :attempts, failure = :why`,
            // Not one that was settled meanwhile by another delivery.
            ConditionExpression: `attribute_exists(${indexes.outbox.pk})`,
            ExpressionAttributeValues: {
              ':at': { S: at },
              ':attempts': { N: String(attempts) },
              ':why': { S: why },
            },
          }),
        ),
      ).catch((error: unknown) => {
        if (!(error instanceof Error && error.name === 'ConditionalCheckFailedException')) throw error;
      });
    },
  };
}

/** The pending events in a batch of stream records: the images of items that lie in the outbox. */
export function pendingEventsIn(records: readonly { readonly image: Record<string, unknown> | undefined }[]) {
  return records.flatMap(({ image }) =>
    image?.[indexes.outbox.pk] === undefined ? [] : readOrTell(image as Item),
  );
}

/** One event that cannot be read must not hold up those of other cases; it stays in the outbox and is told. */
function readOrTell(item: Item): PendingEvent[] {
  try {
    return [readEvent(item)];
  } catch (error) {
    const event = `${item['pk']?.S ?? ''}/${item['sk']?.S ?? ''}`;
    // eslint-disable-next-line no-console -- an adapter has nobody to tell, and silence would hide the event
    console.error(JSON.stringify({ code: 'broken', event, error: String(error) }));
    return [];
  }
}
