import {
  CreateTableCommand,
  DynamoDBClient,
  ListTablesCommand,
  type CreateTableCommandInput,
} from '@aws-sdk/client-dynamodb';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { table } from '../../contracts/table.ts';
import { keepRunning, type Running } from '../processes/child-process.ts';
import { CannotStart } from '../processes/lock.ts';
import type { Settings } from '../settings.ts';

/** The name of the table in the local run. */
export const tableName = 'kaiban';

/** Starts the embedded DynamoDB as a process of its own with its data on disk, and creates the table once. */
export async function startDynamodb(settings: Settings): Promise<Running> {
  const running =
    settings.tableEndpoint === `http://${settings.host}:${settings.ports.table}`
      ? launchDynamodb({ ...settings, port: settings.ports.table })
      : elsewhere;
  const client = new DynamoDBClient({ endpoint: settings.tableEndpoint, maxAttempts: 1 });
  await untilItAnswers(client, settings);
  await client.send(new CreateTableCommand(definition())).catch((error: unknown) => {
    if (!(error instanceof Error && error.name === 'ResourceInUseException')) throw error;
  });
  client.destroy();
  return running;
}

const elsewhere: Running = { pid: undefined, stop: () => Promise.resolve() };

/** Starts the engine alone, without a table. */
export function launchDynamodb({
  folder,
  host,
  port,
}: {
  folder: string;
  host: string;
  port: number;
}): Running {
  mkdirSync(join(folder, 'log'), { recursive: true });
  return keepRunning({
    name: 'dynamodb',
    command: binary(),
    args: ['serve', '--host', host, '--port', String(port), '--db-path', join(folder, 'dynamodb.sqlite')],
    logFile: join(folder, 'log', 'dynamodb.log'),
    pidFile: join(folder, 'dynamodb.pid'),
  });
}

function binary(): string {
  try {
    const manifest = createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json');
    return join(dirname(manifest), 'dynoxide');
  } catch {
    throw new CannotStart(
      'The embedded DynamoDB is there for Linux x64 only: set DYNAMODB_ENDPOINT to any DynamoDB-compatible server.',
    );
  }
}

async function untilItAnswers(client: DynamoDBClient, settings: Settings): Promise<void> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    try {
      await client.send(new ListTablesCommand({}));
      return;
    } catch (error) {
      if (Date.now() > deadline) {
        throw new CannotStart(
          `No DynamoDB answers at ${settings.tableEndpoint}; see ${settings.folder}/log/dynamodb.log.`,
          {
            cause: error,
          },
        );
      }
      await sleep(20);
    }
  }
}

function definition(): CreateTableCommandInput {
  const indexes = Object.values(table.indexes);
  const keys = [table.pk, table.sk, ...indexes.flatMap((index) => [index.pk, index.sk])];
  return {
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: keys.map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
    KeySchema: keySchema(table),
    GlobalSecondaryIndexes: indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: keySchema(index),
      Projection:
        index.carries.length === 0
          ? { ProjectionType: 'KEYS_ONLY' as const }
          : { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...index.carries] },
    })),
  };
}

function keySchema({ pk, sk }: { readonly pk: string; readonly sk: string }) {
  return [
    { AttributeName: pk, KeyType: 'HASH' as const },
    { AttributeName: sk, KeyType: 'RANGE' as const },
  ];
}
