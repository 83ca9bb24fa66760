/**
 * `node scripts/replay-events.ts CASE …` puts the events of cases back into the outbox, after a partner has lost what
 * it had been sent. Reads the environment of the functions: TABLE_NAME, FIELD_KEYS, AWS_REGION and credentials; for the
 * local run DYNAMODB_ENDPOINT, too.
 */
import { systemClock } from '../adapters/clock/system-clock.ts';
import { openTable } from '../adapters/dynamodb/table.ts';
import { replayEvents } from '../adapters/dynamodb/replay.ts';
import { config } from '../contracts/config.ts';
import { CaseId } from '../domain/ids.ts';

const table = openTable(config.table.parse(process.env), systemClock(config.clock.parse(process.env)));
for (const id of process.argv.slice(2)) {
  const replayed = await replayEvents(table, CaseId.parse(id), new Date().toISOString());
  console.log(`${id}: ${replayed.join(', ') || 'nothing to replay'}`);
}
table.client.destroy();
