import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { keyLayout } from '../../domain/naming/name-keys.ts';
import type { NameIndex } from '../../domain/ports.ts';
import { awsCall, withoutLogger } from '../aws-call.ts';
import { toItem } from './items.ts';
import { nameLoadKey } from './keys.ts';
import { dynamoNameIndex } from './name-index.ts';

/** An index into which a register is loaded, and the mark how far each file has come. */
export type NameLoad = {
  readonly names: NameIndex;
  /** Lines of this file (its digest) that are in the index already. */
  linesDone(file: string): Promise<number>;
  markDone(file: string, lines: number): Promise<void>;
  close(): void;
};

const markOf = (file: string) => nameLoadKey(`${keyLayout}#${file}`);

/** Opens the index for a load from outside the functions; needs nothing but the endpoint of the table. */
export function openNameLoad(name: string, endpoint: string): NameLoad {
  const client = new DynamoDBClient({
    endpoint,
    region: 'cn-north-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: { requestTimeout: 60_000, httpAgent: { keepAlive: true, maxSockets: 16 } },
  });
  withoutLogger(client);
  const table = { name, client };
  return {
    names: dynamoNameIndex(table),
    async linesDone(file) {
      const Key = toItem(markOf(file));
      const { Item } = await awsCall('table', client.send(new GetItemCommand({ TableName: name, Key })));
      return Number(Item?.['lines']?.N ?? 0);
    },
    async markDone(file, lines) {
      const Item = toItem({ ...markOf(file), lines });
      await awsCall('table', client.send(new PutItemCommand({ TableName: name, Item })));
    },
    close: () => client.destroy(),
  };
}
