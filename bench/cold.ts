/**
 * What a cold start costs: the size of each bundle, and the CPU of loading it beyond a bare `node:http`, which the
 * runtime of Lambda has loaded anyway. `node bench/cold.ts [processes] [function ids …]`; each load is a process of
 * its own, the figure is the median. The CPU is this machine's, not Lambda's: compare, do not add.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalogue } from '../functions/catalogue.ts';
import { bundleFunctions, type Bundle } from '../infra/bundle/bundle-functions.ts';
import { kilobytes, overBudget, sizeBudget } from '../infra/bundle/size-budget.ts';
import { figure, quantile } from './running-system.ts';

const processes = Number(process.argv[2] ?? 7);
const wanted = process.argv.slice(3);
const rows = catalogue.filter(({ id }) => wanted.length === 0 || wanted.includes(id));

/** Loads a file after node:http and prints the CPU that this took, in microseconds. */
const probe = (file: string) => `
  await import('node:http'); await import('node:https');
  const before = process.cpuUsage();
  await import(${JSON.stringify(pathToFileURL(file).href)});
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(String(user + system));
  process.exit(0);`;

function loadMs({ file }: Bundle): number {
  const args = ['--input-type=module', '-e', probe(file)];
  const samples = Array.from({ length: processes }, () =>
    Number(execFileSync(process.execPath, args, { encoding: 'utf8' })),
  );
  return quantile(samples, 0.5) / 1000;
}

const folder = mkdtempSync(join(tmpdir(), 'kaiban-cold-'));
try {
  const bundles = (await bundleFunctions(rows, folder)).toSorted((a, b) => b.bytes - a.bytes);
  const cold = bundles.map((bundle) => ({ bundle, ms: loadMs(bundle) }));
  for (const { bundle, ms } of cold) {
    const [worst] = bundle.origins;
    figure(`bundle of ${bundle.id}`, kilobytes(bundle.bytes), 'KB', {
      initCpuMs: Math.round(ms * 10) / 10,
      worst: worst && `${worst.origin} ${kilobytes(worst.bytes)} KB`,
    });
  }
  const sizes = bundles.map(({ bytes }) => kilobytes(bytes));
  const times = cold.map(({ ms }) => ms);
  const overBudgets = overBudget(bundles);
  figure('largest bundle', Math.max(...sizes), 'KB', { budget: sizeBudget.largest, overBudgets });
  figure('bundle in the middle', quantile(sizes, 0.5), 'KB', { budget: sizeBudget.middle });
  figure('init CPU in the middle', quantile(times, 0.5), 'ms', { processes, slowest: Math.max(...times) });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
