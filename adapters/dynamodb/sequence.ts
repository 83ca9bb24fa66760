import {
  ConditionalCheckFailedException,
  UpdateItemCommand,
  type AttributeValue,
} from '@aws-sdk/client-dynamodb';
import type { CaseId } from '../../domain/ids.ts';
import { awsCall } from '../aws-call.ts';
import { toItem } from './items.ts';
import { sequenceKey } from './keys.ts';
import type { Table } from './table.ts';

/**
 * Gives a case the next number of a sequence. Counting and noting to whom the number went are one atomic
 * write, so a number is never given twice, and a case that asks again (after a crash) gets its own number:
 * no gap. The note goes when the number is used (`Change.numberUsed`), so the item stays small.
 */
export async function numberFor(table: Table, sequence: string, caseId: CaseId): Promise<number> {
  try {
    const { Attributes } = await awsCall(
      'table',
      table.client.send(
        new UpdateItemCommand({
          TableName: table.name,
          Key: toItem(sequenceKey(sequence)),
          UpdateExpression:
            'SET #case = if_not_exists(#last, :none) + :one, #last = if_not_exists(#last, :none) + :one',
          ConditionExpression: 'attribute_not_exists(#case)',
          ExpressionAttributeNames: { '#case': caseId, '#last': 'last' },
          ExpressionAttributeValues: { ':none': { N: '0' }, ':one': { N: '1' } },
          ReturnValues: 'UPDATED_NEW',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      ),
    );
    return numberIn(Attributes, caseId);
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return numberIn(error.Item, caseId);
    throw error;
  }
}

function numberIn(attributes: Record<string, AttributeValue> | undefined, caseId: CaseId): number {
  const number = Number(attributes?.[caseId]?.N);
  if (!Number.isSafeInteger(number)) throw new Error('the sequence gave no number');
  return number;
}
