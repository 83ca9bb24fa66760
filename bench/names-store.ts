import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createGzip } from 'node:zlib';
import { indexItems } from '../adapters/dynamodb/name-items.ts';
import { table } from '../contracts/table.ts';
import { keyLayout } from '../domain/naming/name-keys.ts';
import type { NameChange } from '../domain/naming/name-lists.ts';
import { readRegisterLine } from '../domain/naming/register-line.ts';
import { tableName } from '../local/dynamodb/dynamodb.ts';
import { registerLines } from './names-register.ts';

/** The day of all registers of the benchmark. */
export const benchDay = '2026-11-22';

/** The changes that load a register of this size, as `names:load` would make them, city by city. */
export function registerByCity(size: number): Map<string, NameChange[]> {
  const byCity = new Map<string, Map<string, NameChange>>();
  let left = size;
  for (const line of registerLines({ seed: 1, day: benchDay })) {
    if (left <= 0) break;
    left -= 1;
    const read = readRegisterLine(JSON.stringify(line), benchDay);
    if (!('change' in read) || read.change.action !== 'put') continue;
    const { entry } = read.change;
    const ofCity = byCity.get(entry.city) ?? new Map<string, NameChange>();
    byCity.set(entry.city, ofCity.set(entry.name, read.change));
  }
  return new Map([...byCity].map(([city, changes]) => [city, [...changes.values()]]));
}

/**
 * A store with a register of this size in its index. It is made once, in stages of which each is kept: the items of
 * every city as an export of DynamoDB, then imported by the engine. A run that was broken off goes on where it was.
 */
export async function nameStore(size: number, root: string): Promise<string> {
  const folder = join(root, `names-${keyLayout}-${size}`);
  const store = join(folder, 'dynamodb.sqlite');
  if (existsSync(store)) return folder;
  const data = join(folder, 'export', tableName, 'data');
  mkdirSync(data, { recursive: true });
  for (const [city, changes] of registerByCity(size)) {
    const file = join(data, `${city}.json.gz`);
    if (!existsSync(file)) await exportItems(changes, file);
  }
  const schema = join(folder, 'schema.json');
  writeFileSync(schema, JSON.stringify(tableSchema()));
  const output = `${store}.part`;
  rmSync(output, { force: true });
  const source = join(folder, 'export');
  execFileSync(engine(), ['import', '--source', source, '--schema', schema, '--output', output, '--force']);
  renameSync(output, store);
  rmSync(source, { recursive: true });
  return folder;
}

async function exportItems(changes: readonly NameChange[], file: string): Promise<void> {
  const zipped = createGzip({ level: 1 });
  const written = zipped.pipe(createWriteStream(`${file}.part`));
  let text = '';
  for (const Item of indexItems(changes)) {
    text += `${JSON.stringify({ Item })}\n`;
    if (text.length < 1_000_000) continue;
    if (!zipped.write(text)) await once(zipped, 'drain');
    text = '';
  }
  zipped.end(text);
  await once(written, 'finish');
  renameSync(`${file}.part`, file);
}

function engine(): string {
  const manifest = createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json');
  return join(dirname(manifest), 'dynoxide');
}

/** The table as an export describes it. */
function tableSchema() {
  const indexes = Object.values(table.indexes);
  const keys = [table.pk, table.sk, ...indexes.flatMap(({ pk, sk }) => [pk, sk])];
  const keySchema = ({ pk, sk }: { pk: string; sk: string }) => [
    { AttributeName: pk, KeyType: 'HASH' },
    { AttributeName: sk, KeyType: 'RANGE' },
  ];
  return {
    Table: {
      TableName: tableName,
      BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
      AttributeDefinitions: keys.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: keySchema(table),
      GlobalSecondaryIndexes: indexes.map((index) => ({
        IndexName: index.name,
        KeySchema: keySchema(index),
        Projection: { ProjectionType: 'KEYS_ONLY' },
      })),
    },
  };
}
