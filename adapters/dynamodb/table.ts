import {
  BatchGetItemCommand,
  DynamoDBClient,
  QueryCommand,
  type KeysAndAttributes,
  type QueryCommandInput,
  type QueryCommandOutput,
} from '@aws-sdk/client-dynamodb';
import type { ConfigOf } from '../../contracts/config.ts';
import type { Clock } from '../../domain/ports.ts';
import { awsCall, withoutLogger } from '../aws-call.ts';
import { aesFieldCipher, type FieldCipher } from '../encryption/field-cipher.ts';
import type { Item } from './items.ts';

/** The table and the client that speaks to it; one for all stores of a process, so connections are reused. */
export type Table = {
  readonly name: string;
  readonly client: DynamoDBClient;
  /** By it, what has expired is no longer there, even before the table has dropped it. */
  readonly clock: Clock;
  /** For the personal fields in it. */
  readonly cipher: FieldCipher;
};

/** Opens the table of the configuration; only the endpoint differs between AWS and the local run. */
export function openTable(
  { TABLE_NAME, FIELD_KEYS, DYNAMODB_ENDPOINT }: ConfigOf<'table'>,
  clock: Clock,
): Table {
  const client = new DynamoDBClient({
    maxAttempts: 4,
    requestHandler: {
      connectionTimeout: 2_000,
      requestTimeout: 5_000,
      httpAgent: { keepAlive: true, maxSockets: 64 },
    },
    ...(DYNAMODB_ENDPOINT !== undefined && { endpoint: DYNAMODB_ENDPOINT }),
  });
  withoutLogger(client);
  return { name: TABLE_NAME, client, clock, cipher: aesFieldCipher(FIELD_KEYS) };
}

/** Runs a query; every answer is complete, however many pages the store makes of it. */
export async function queryAll(
  table: Pick<Table, 'name' | 'client'>,
  input: Omit<QueryCommandInput, 'TableName'>,
): Promise<Item[]> {
  const items: Item[] = [];
  let from: QueryCommandOutput['LastEvaluatedKey'];
  do {
    const page: QueryCommandOutput = await awsCall(
      'table',
      table.client.send(
        new QueryCommand({ ...input, TableName: table.name, ...(from && { ExclusiveStartKey: from }) }),
      ),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
    if (input.Limit !== undefined && items.length >= input.Limit) break;
  } while (from);
  return items;
}

/** What DynamoDB takes in one request. */
const atOnce = 100;

/** In parts that fit into one request each. */
export function batchesOf<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / atOnce) }, (_, at) =>
    all.slice(at * atOnce, (at + 1) * atOnce),
  );
}

/** Reads items by their keys, in as few requests as can be; what is not there is missing, and the order is any. */
export async function getAll(
  table: Pick<Table, 'name' | 'client'>,
  keys: readonly Item[],
  how: Omit<KeysAndAttributes, 'Keys'> = {},
): Promise<Item[]> {
  return (await Promise.all(batchesOf(keys).map((some) => getBatch(table, some, how)))).flat();
}

async function getBatch(
  table: Pick<Table, 'name' | 'client'>,
  keys: readonly Item[],
  how: Omit<KeysAndAttributes, 'Keys'>,
): Promise<Item[]> {
  const found: Item[] = [];
  let Keys: Item[] = [...keys];
  while (Keys.length > 0) {
    const { Responses, UnprocessedKeys } = await awsCall(
      'table',
      table.client.send(new BatchGetItemCommand({ RequestItems: { [table.name]: { Keys, ...how } } })),
    );
    found.push(...(Responses?.[table.name] ?? []));
    Keys = UnprocessedKeys?.[table.name]?.Keys ?? [];
  }
  return found;
}
