/**
 * `node scripts/reseal.ts` seals all personal fields with the newest of the keys, after which the older ones may be
 * dropped. Reads the environment of the functions as `replay-events.ts` does; with UPLOADS_FOLDER the papers of a local
 * run, too. The system may be running. Ended in between, it is begun again and passes over what has been done.
 */
import { resealBlobs } from '../adapters/blobs/reseal-blobs.ts';
import { reseal } from '../adapters/dynamodb/reseal.ts';
import { systemClock } from '../adapters/clock/system-clock.ts';
import { openTable } from '../adapters/dynamodb/table.ts';
import { config } from '../contracts/config.ts';

const table = openTable(config.table.parse(process.env), systemClock(config.clock.parse(process.env)));
let left = 0;
for await (const done of reseal(table)) {
  left = done.left;
  console.log(`${done.looked} items looked at, ${done.changed} sealed anew`);
}
const { UPLOADS_FOLDER } = config.uploads.parse(process.env);
if (UPLOADS_FOLDER !== undefined)
  console.log(`${await resealBlobs(UPLOADS_FOLDER, table.cipher)} papers sealed anew`);
table.client.destroy();
if (left > 0) {
  console.error(`${left} items still need an older key: keep it`);
  process.exitCode = 1;
} else console.log('The older keys are not needed any more.');
