/** `npm run reset`: empties the data folder of the local run. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runningOn } from '../local/processes/lock.ts';
import { readSettings } from '../local/settings.ts';

const { folder } = readSettings(process.env);
const running = runningOn(folder);
const entries = existsSync(folder) ? readdirSync(folder) : [];
const isOurs = entries.length === 0 || entries.includes('dynamodb.sqlite') || entries.includes('log');
if (running) {
  console.error(`Kaiban is running (process ${running.pid}): stop it first, then reset.`);
  process.exitCode = 1;
} else if (!isOurs) {
  console.error(`${folder} does not look like a data folder of Kaiban; nothing was removed.`);
  process.exitCode = 1;
} else {
  for (const entry of entries) rmSync(join(folder, entry), { recursive: true, force: true });
  console.log(`${folder} is empty.`);
}
