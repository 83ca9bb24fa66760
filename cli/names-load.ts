/** `npm run names:load -- FILE`: loads a register of names (JSON lines or CSV) into the index of the local system. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { openNameLoad } from '../adapters/dynamodb/name-load.ts';
import type { NameChange } from '../domain/naming/name-lists.ts';
import { readRegisterLine, registerColumns } from '../domain/naming/register-line.ts';
import { chinaDateOf } from '../domain/time/instant.ts';
import { startDynamodb, tableName } from '../local/dynamodb/dynamodb.ts';
import { lockFolder, runningOn } from '../local/processes/lock.ts';
import { readSettings } from '../local/settings.ts';

/** Names that go into the index together: the more, the more often two share a key and are written at once. */
const atOnce = 4_000;
const faultsShown = 20;

const [file] = process.argv.slice(2);
if (file === undefined || !existsSync(file)) {
  console.error(`Usage: npm run names:load -- FILE
  JSON lines {"name","status":"registered|reserved|cancelled|renamed|revoked","authority":"230500","industry"?,"since"?}
  or CSV with these columns. May be stopped and started again, and repeated.`);
  process.exitCode = 1;
} else {
  await load(file);
}

async function load(path: string): Promise<void> {
  const settings = readSettings(process.env);
  const running = runningOn(settings.folder);
  // The local engine asks for no credentials; the SDK insists on some.
  const local = { AWS_REGION: 'cn-north-1', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' };
  Object.assign(process.env, { ...local, ...process.env });
  const unlock = running ? undefined : lockFolder(settings.folder, settings.origin);
  const store = running ? undefined : await startDynamodb(settings);
  const load = openNameLoad(tableName, settings.tableEndpoint);
  try {
    const { digest, lines } = await digestOf(path);
    const done = await load.linesDone(digest);
    if (done > 0) console.log(`${done} of ${lines} lines are in the index already.`);
    const day = chinaDateOf(new Date().toISOString());
    const progress = progressOf(lines, done);
    let [line, faults] = [0, 0];
    let csv: readonly string[] | undefined;
    let changes: NameChange[] = [];
    const flush = async () => {
      await load.names.change(changes, day);
      await load.markDone(digest, line);
      changes = [];
      progress(line, faults);
    };
    let isStopped = false;
    const stop = () => {
      isStopped = true;
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
      const content = line === 0 ? text.replace(/^\uFEFF/, '') : text;
      line += 1;
      if (line === 1 && !content.trimStart().startsWith('{')) csv = headerOf(content) ?? registerColumns;
      if (line <= done || content.trim() === '' || (line === 1 && headerOf(content))) continue;
      const read = readRegisterLine(content, day, csv);
      if ('change' in read) changes.push(read.change);
      else {
        faults += 1;
        if (faults <= faultsShown) console.error(`Line ${line} was skipped: ${read.fault}`);
      }
      if (changes.length >= atOnce) await flush();
      if (isStopped) break;
    }
    await flush();
    if (isStopped) console.log('\nStopped; the same command goes on from here.');
    else console.log(`\nDone: ${line} lines${faults > 0 ? `, ${faults} of them skipped` : ''}.`);
  } finally {
    load.close();
    await store?.stop();
    unlock?.();
  }
}

/** The columns that the first line of a CSV file names, if it does. */
function headerOf(line: string): readonly string[] | undefined {
  const cells = line.split(',').map((cell) => cell.trim().replaceAll('"', '').toLowerCase());
  return cells.includes('name') && cells.includes('status') ? cells : undefined;
}

/** What a file is known by, whatever it is called; and how many lines it has. */
async function digestOf(path: string): Promise<{ digest: string; lines: number }> {
  const hash = createHash('sha256');
  let lines = 1;
  for await (const chunk of createReadStream(path)) {
    const bytes = chunk as Buffer;
    hash.update(bytes);
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
  }
  return { digest: hash.digest('base64url'), lines };
}

function progressOf(lines: number, before: number): (line: number, faults: number) => void {
  const began = performance.now();
  return (line, faults) => {
    const rate = (line - before) / ((performance.now() - began) / 1000);
    const seconds = Math.max(0, Math.round((lines - line) / Math.max(rate, 1)));
    const skipped = faults > 0 ? `, ${faults} skipped` : '';
    const text = `${line} of ${lines} lines${skipped}, ${Math.round(rate)} a second, ${seconds} s left`;
    if (process.stdout.isTTY) process.stdout.write(`\r${text}   `);
    else console.log(text);
  };
}
