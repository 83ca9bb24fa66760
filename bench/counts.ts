/** Store requests, capacity units and workflow transitions of one case: counts, the same on every machine. */
import { GetExecutionHistoryCommand, SFNClient } from '@aws-sdk/client-sfn';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchDynamodb } from '../local/dynamodb/dynamodb.ts';
import { machineArn, region } from '../local/workflow/deploy-machine.ts';
import { startSystem } from '../cli/disposable-system.ts';
import { runCase, runCases } from './case-load.ts';
import { figure } from './running-system.ts';
import { countStore } from './store-counter.ts';

const cases = Number(process.argv[2] ?? 20);
const folder = mkdtempSync(join(tmpdir(), 'kaiban-bench-'));
const store = launchDynamodb({ folder, host: '127.0.0.1', port: 9_876 });
const { url, count, server } = await countStore('http://127.0.0.1:9876');
const system = await startSystem({ store: url });
try {
  const client = system.as('zhang');
  await runCases(client, { from: 0, to: 2, inFlight: 1, pollMs: 500 });

  for (const operation of Object.keys(count.requests)) count.requests[operation] = 0;
  count.units = 0;
  for (const operation of Object.keys(count.unitsOf)) count.unitsOf[operation] = 0;
  // One look at the end of each case, so that looking does not count for much.
  await runCases(client, { from: 100, to: 100 + cases, inFlight: 1, pollMs: 2_000 });
  const requests = Object.values(count.requests).reduce((sum, one) => sum + one, 0);
  figure('store requests per case', requests / cases, 'requests', {
    by: Object.fromEntries(Object.entries(count.requests).map(([name, n]) => [name, n / cases])),
  });
  figure('capacity units per case', count.units / cases, 'units', {
    by: Object.fromEntries(Object.entries(count.unitsOf).map(([name, units]) => [name, units / cases])),
  });

  const { view } = await runCase(client, 500, 500);
  const workflow = new SFNClient({
    endpoint: system.settings.awsEndpoint,
    region,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const executionArn = `${machineArn.replace(':stateMachine:', ':execution:')}:${view.id}`;
  const { events = [] } = await workflow.send(
    new GetExecutionHistoryCommand({ executionArn, maxResults: 1_000 }),
  );
  const entered = events.filter((event) => event.type?.endsWith('StateEntered')).length;
  figure('workflow transitions per case', entered + 1, 'transitions', { events: events.length });
} finally {
  await system.stop();
  server.close();
  await store.stop();
  rmSync(folder, { recursive: true, force: true });
}
