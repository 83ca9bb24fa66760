import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTable, type Table } from '../../adapters/dynamodb/table.ts';
import { startDynamodb, tableName } from '../../local/dynamodb/dynamodb.ts';
import { readSettings } from '../../local/settings.ts';
import { fieldKeys } from './field-keys.ts';
import { stoppedClock } from './stopped-clock.ts';

/** An embedded DynamoDB of its own with the product's table in it, as the local run makes it. */
export type TestTable = {
  readonly endpoint: string;
  readonly table: Table;
  stop(): Promise<void>;
};

/** Starts one over a temporary file; the environment of the SDK is set for this process. */
export async function startTestTable(): Promise<TestTable> {
  Object.assign(process.env, {
    AWS_REGION: 'cn-north-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  });
  const folder = mkdtempSync(join(tmpdir(), 'kaiban-table-'));
  mkdirSync(join(folder, 'log'));
  const port = await quietPort();
  const endpoint = `http://127.0.0.1:${port}`;
  const settings = readSettings({ KAIBAN_DATA: folder, DYNAMODB_ENDPOINT: endpoint });
  const running = await startDynamodb({ ...settings, ports: { ...settings.ports, table: port } });
  const table = openTable(
    { TABLE_NAME: tableName, FIELD_KEYS: fieldKeys, DYNAMODB_ENDPOINT: endpoint },
    stoppedClock(),
  );
  return {
    endpoint,
    table,
    async stop() {
      table.client.destroy();
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A free port below the range from which outgoing connections take theirs, so that it stays free for a moment. */
async function quietPort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (await isFree(port)) return port;
  }
  throw new Error('no port is free');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => {
      const free = (probe.address() as AddressInfo).port === port;
      probe.close(() => resolve(free));
    });
  });
}
