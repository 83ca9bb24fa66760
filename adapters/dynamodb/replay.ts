import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { CaseId } from '../../domain/ids.ts';
import { effectsOf } from '../../domain/outbox.ts';
import { awsCall } from '../aws-call.ts';
import { readEvent, toItem } from './items.ts';
import { caseKey, eventKey, indexes, outboxList, shardOf, sortKeys } from './keys.ts';
import { queryAll, type Table } from './table.ts';

/**
 * Puts the events of a case that make something happen back into the outbox, as if each had failed once: the next
 * sweep brings their effects about again. Answers to waits are not among them, for their tokens have been used.
 */
export async function replayEvents(table: Table, caseId: CaseId, at: string): Promise<string[]> {
  const items = await queryAll(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :log)',
    ExpressionAttributeValues: { ':pk': { S: caseKey(caseId).pk }, ':log': { S: sortKeys.event } },
  });
  const events = items
    .map((item) => readEvent(item).event)
    .filter((event) => effectsOf(event, undefined).length > 0);
  for (const { sequence } of events) {
    const { outbox } = indexes;
    const command = new UpdateItemCommand({
      TableName: table.name,
      Key: toItem(eventKey(caseId, sequence)),
      UpdateExpression: `SET ${outbox.pk} = :shard, ${outbox.sk} = :at, attempts = :once`,
      ConditionExpression: `attribute_exists(pk) AND attribute_not_exists(${outbox.pk})`,
      ExpressionAttributeValues: {
        ':shard': { S: outboxList(shardOf(caseId)) },
        ':at': { S: at },
        ':once': { N: '1' },
      },
    });
    await awsCall('table', table.client.send(command)).catch((error: unknown) => {
      // Still in the outbox: it will be brought about anyway.
      if (!(error instanceof Error && error.name === 'ConditionalCheckFailedException')) throw error;
    });
  }
  return events.map(({ type, sequence }) => `${sequence} ${type}`);
}
