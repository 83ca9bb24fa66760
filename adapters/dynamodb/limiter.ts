import { ConditionalCheckFailedException, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { createHash } from 'node:crypto';
import type { Limiter } from '../../domain/ports.ts';
import { awsCall } from '../aws-call.ts';
import { toItem } from './items.ts';
import { limitKey } from './keys.ts';
import type { Table } from './table.ts';

const minuteMs = 60_000;

/**
 * Counts requests by client and minute, one conditional write for each; the table forgets a count after its minute.
 * Who the client is stays a digest. `proxies` is how many of ours stand between him and the gateway.
 */
export function dynamoLimiter({ name, client }: Pick<Table, 'name' | 'client'>, proxies: number): Limiter {
  return {
    async take(what, { id, addresses = [] }, perMinute, at) {
      const who = id === 'anonymous' ? (addresses.at(-1 - proxies) ?? addresses.at(-1) ?? '') : id;
      const minute = Math.floor(Date.parse(at) / minuteMs);
      const digest = createHash('sha256')
        .update(`${id === 'anonymous'} ${who}`)
        .digest('base64url');
      const count = new UpdateItemCommand({
        TableName: name,
        Key: toItem(limitKey(what, digest, minute)),
        UpdateExpression: 'ADD requests :one SET expiresAt = :after',
        ConditionExpression: 'attribute_not_exists(requests) OR requests < :most',
        ExpressionAttributeValues: {
          ':one': { N: '1' },
          ':most': { N: String(perMinute) },
          ':after': { N: String((minute + 2) * 60) },
        },
      });
      try {
        await awsCall('table', client.send(count));
        return 0;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        return Math.max(1, Math.ceil(((minute + 1) * minuteMs - Date.parse(at)) / 1000));
      }
    },
  };
}
