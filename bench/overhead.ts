/**
 * What one case costs with partners that answer at once: everything real (HTTP interface, Step Functions,
 * DynamoDB on disk, partners as processes). `npm run bench` prints one JSON line per figure.
 */
import { startSystem } from '../cli/disposable-system.ts';
import { runCases } from './case-load.ts';
import { cpuMs, figure, quantile } from './running-system.ts';

const sequence = Number(process.argv[2] ?? 200);
const load = Number(process.argv[3] ?? 500);

const system = await startSystem({ partnerSpeed: 0 });
try {
  const client = system.as('zhang');
  await runCases(client, { from: 0, to: 10, inFlight: 2, pollMs: 50 });

  const alone = await runCases(client, { from: 1_000, to: 1_000 + sequence, inFlight: 1, pollMs: 100 });
  figure('case alone, p50', quantile(alone, 0.5), 'ms', { cases: sequence });
  figure('case alone, p99', quantile(alone, 0.99), 'ms', { cases: sequence });

  const before = cpuMs(system);
  const started = performance.now();
  const busy = await runCases(client, { from: 2_000, to: 2_000 + load, inFlight: 50, pollMs: 500 });
  const seconds = (performance.now() - started) / 1000;
  const after = cpuMs(system);
  figure('cases per second, 50 in flight', load / seconds, '1/s', { cases: load });
  figure('case with 50 in flight, p50', quantile(busy, 0.5), 'ms');
  for (const part of ['system', 'store', 'partners', 'driver'] as const) {
    figure(`CPU per case, ${part}`, (after[part] - before[part]) / load, 'ms');
  }
} finally {
  await system.stop();
}
