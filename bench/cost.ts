/**
 * What one case costs on AWS, by service, and what the default quotas carry: `npm run cost`. Transitions, capacity
 * units, invocations, milliseconds and log lines are measured on the local system; prices are in `prices.ts`.
 */
import { GetExecutionHistoryCommand, SFNClient } from '@aws-sdk/client-sfn';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operations } from '../contracts/http/operations.ts';
import { metrics } from '../contracts/metrics.ts';
import { everything, throttleOf } from '../infra/throttles.ts';
import { launchDynamodb } from '../local/dynamodb/dynamodb.ts';
import { machineArn, region } from '../local/workflow/deploy-machine.ts';
import { startSystem } from '../cli/disposable-system.ts';
import { runCase, runCases } from './case-load.ts';
import { gigabytes, platformBytes, prices, quotas } from './prices.ts';
import { countStore } from './store-counter.ts';

const cases = Number(process.argv[2] ?? 10);
const goal = 0.001;
/** The secrets of `docs/operate.md`, the steps that are measured apart, the measures that are filtered out of logs. */
const [secrets, steps, faults] = [6, 5, 2];
const folder = mkdtempSync(join(tmpdir(), 'kaiban-cost-'));
const store = launchDynamodb({ folder, host: '127.0.0.1', port: 9_877 });
const { url, count, server } = await countStore('http://127.0.0.1:9877');
const system = await startSystem({ store: url });
const logFile = join(system.settings.folder, 'log', 'kaiban.log');

/** The lines that functions wrote from a place in the log on. */
function linesFrom(offset: number): { bytes: number; calls: { operation?: string; milliseconds: number }[] } {
  const text = readFileSync(logFile).subarray(offset).toString('utf8');
  const lines = text.split('\n').filter((line) => line.startsWith('{'));
  const calls = lines
    .map((line) => JSON.parse(line) as { code?: string; operation?: string; milliseconds?: number })
    .flatMap(({ milliseconds, operation }) =>
      milliseconds === undefined ? [] : [{ milliseconds, ...(operation && { operation }) }],
    );
  return { bytes: Buffer.byteLength(lines.join('\n')), calls };
}

const writes = /^(Put|Update|Delete|TransactWrite)/;
const reads = /^(Get|Query|BatchGet)/;
const unitsOf = (kind: RegExp) =>
  Object.entries(count.unitsOf).reduce(
    (sum, [operation, units]) => (kind.test(operation) ? sum + units : sum),
    0,
  );
const mark = () => ({
  at: statSync(logFile).size,
  writes: unitsOf(writes),
  reads: unitsOf(reads),
  board: count.writtenTo['board'] ?? 0,
  outbox: count.writtenTo['outbox'] ?? 0,
});

/** Everything between two marks, for one of `share` cases. */
function since(before: ReturnType<typeof mark>, share: number) {
  const { bytes, calls } = linesFrom(before.at);
  const milliseconds = calls.reduce((sum, one) => sum + one.milliseconds, 0);
  return {
    writes: (unitsOf(writes) - before.writes) / share,
    reads: (unitsOf(reads) - before.reads) / share,
    board: ((count.writtenTo['board'] ?? 0) - before.board) / share,
    outbox: ((count.writtenTo['outbox'] ?? 0) - before.outbox) / share,
    invocations: calls.length / share,
    requests: calls.filter(({ operation }) => operation !== undefined).length / share,
    requestsOf: (operationId: string) =>
      calls.filter(({ operation }) => operation === operationId).length / share,
    milliseconds: milliseconds / share,
    logBytes: bytes / share,
  };
}

try {
  const client = system.as('zhang');
  await runCases(client, { from: 0, to: 2, inFlight: 1, pollMs: 500 });
  const beforeCases = mark();
  await runCases(client, { from: 100, to: 100 + cases, inFlight: 1, pollMs: 3_000 });
  const perCase = since(beforeCases, cases);

  const { view } = await runCase(client, 500, 500);
  const beforeLooks = mark();
  const looks = 30;
  for (let look = 0; look < looks; look += 1) await client.readCase({ caseId: view.id });
  const perLook = since(beforeLooks, looks);

  const workflow = new SFNClient({
    endpoint: system.settings.awsEndpoint,
    region,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const executionArn = `${machineArn.replace(':stateMachine:', ':execution:')}:${view.id}`;
  const history = new GetExecutionHistoryCommand({ executionArn, maxResults: 1_000 });
  const { events = [] } = await workflow.send(history);
  const transitions = events.filter(({ type }) => type?.endsWith('StateEntered')).length + 1;
  const waits = events.filter(({ type }) => type === 'TaskSubmitted').length;

  tell(perCase, perLook, { transitions, waits, events: events.length });
} finally {
  await system.stop();
  server.close();
  await store.stop();
  rmSync(folder, { recursive: true, force: true });
}

type Use = ReturnType<typeof since>;
type Execution = { readonly transitions: number; readonly waits: number; readonly events: number };

function priceOf(use: Use, execution?: Execution): Record<string, number> {
  const seconds = (use.milliseconds / 1000) * gigabytes;
  const logBytes =
    use.logBytes +
    use.invocations * platformBytes.invocation +
    use.requests * platformBytes.request +
    (execution?.events ?? 0) * platformBytes.executionEvent;
  return {
    'Step Functions': (execution?.transitions ?? 0) * prices.stateTransition,
    'DynamoDB writes': use.writes * prices.writeUnit,
    'DynamoDB reads': use.reads * prices.readUnit,
    Lambda: use.invocations * prices.invocation + seconds * prices.gigabyteSecond,
    'HTTP API': use.requests * prices.httpRequest,
    Logs: logBytes * prices.logByte,
  };
}

function tell(perCase: Use, perLook: Use, execution: Execution): void {
  const line = (...parts: (string | number)[]) => console.log(parts.join(' '));
  const dollars = (value: number) => `$${value.toFixed(7)}`;
  const total = (price: Record<string, number>) => Object.values(price).reduce((sum, one) => sum + one, 0);
  const round = (value: number) => Math.round(value * 10) / 10;

  const caseTotal = total(priceOf(perCase, execution));
  line(`One standard case (mean of ${cases}, measured on this machine; prices: ${prices.noted})`);
  line(
    `  ${execution.transitions} transitions, ${round(perCase.writes)} write and ${round(perCase.reads)} read units,`,
    `${round(perCase.invocations)} invocations of ${round(perCase.milliseconds / perCase.invocations)} ms,`,
    `${round(perCase.requests)} requests, ${round(perCase.logBytes / 1024)} KB of log lines`,
  );
  for (const [service, price] of Object.entries(priceOf(perCase, execution)))
    line(`  ${service.padEnd(16)} ${dollars(price)}  ${Math.round((price / caseTotal) * 100)} %`);
  line(
    `  ${'together'.padEnd(16)} ${dollars(caseTotal)}  goal ${dollars(goal)}: ${caseTotal <= goal ? 'met' : 'MISSED'}`,
  );

  const look = total(priceOf(perLook));
  line(
    `One look at a case: ${dollars(look)}; a page that looks every two seconds: ${dollars(look * 30)} a minute`,
  );
  line(
    `  so ${Math.round((goal - caseTotal) / (look * 30))} minutes of looking use up what is left of the goal`,
  );
  // The measure of the steps counts once for each step; every alarm has its runbook, and the budget one without.
  const metricCount = Object.keys(metrics.names).length - 1 + steps + faults;
  const alarmCount = readdirSync(join(import.meta.dirname, '..', 'docs', 'runbooks')).length - 2;
  const fixed =
    2 * prices.kmsKey + secrets * prices.secret + metricCount * prices.metric + alarmCount * prices.alarm;
  line(
    `Without any case: about ${fixed.toFixed(2)} dollars a month`,
    `(2 keys, ${secrets} secrets, ${metricCount} metrics, ${alarmCount} alarms)`,
  );

  line('');
  line(
    'What the default quotas carry, in cases a second, and what a peak of 4 a second (100 cities) takes of it:',
  );
  const namesTried = 10;
  const shards = 4;
  const lookers = { share: 0.05, minutes: 60, everySeconds: 2 };
  const looksPerCase = (lookers.share * lookers.minutes * 60) / lookers.everySeconds;
  const needed = (operationId: string) =>
    perCase.requestsOf(operationId) +
    (operationId === 'readCase' ? looksPerCase : 0) +
    (operationId === 'checkName' ? namesTried : 0);
  const [tightest] = operations
    .map((one) => ({ id: one.operationId, carries: throttleOf(one).rateLimit / needed(one.operationId) }))
    .toSorted((a, b) => a.carries - b.carries);
  const perCaseInAll = looksPerCase + namesTried + perCase.requests;
  const limits: [string, number][] = [
    ['StateTransition', quotas.stateTransitionsPerSecond / execution.transitions],
    ['StartExecution', quotas.startExecutionsPerSecond],
    ['SendTaskSuccess', quotas.sendTaskSuccessPerSecond / execution.waits],
    ['Lambda concurrency', quotas.concurrentInvocations / (perCase.milliseconds / 1000)],
    ['one sequence item', quotas.partitionWriteUnitsPerSecond / 3],
    ['boards (4 shards)', (shards * quotas.partitionWriteUnitsPerSecond) / perCase.board],
    ['outbox (4 shards)', (shards * quotas.partitionWriteUnitsPerSecond) / perCase.outbox],
    ['gateway, the account', quotas.gatewayRequestsPerSecond / perCaseInAll],
    [`our limit, route ${tightest?.id}`, tightest?.carries ?? 0],
    ['our limit, whole interface', everything.rateLimit / perCaseInAll],
  ];
  const peak = 4;
  for (const [name, perSecond] of limits.toSorted(([, a], [, b]) => a - b))
    line(`  ${name.padEnd(28)} ${round(perSecond)}  ${Math.round((peak / perSecond) * 100)} %`);
  const [first] = limits.toSorted(([, a], [, b]) => a - b);
  line(`First to break at 100 times a city: ${first?.[0]}.`);
  line(
    `  Assumed: ${lookers.share * 100} % of the applicants keep the tracker open for ${lookers.minutes} minutes;`,
    `each tries ${namesTried} names before; a sequence is written three units a case.`,
  );
}
