/** Everything that is true of the house without running it: `npm run check`. CI runs exactly this and the tests. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const rooms = readdirSync('.', { withFileTypes: true })
  .filter(
    (entry) =>
      entry.isDirectory() && !/^(\..*|node_modules|dist|data|cdk\.out|docs|coverage)$/.test(entry.name),
  )
  .map(({ name }) => name);
const cached = ['--cache', '--cache-strategy=content', '--cache-location=.cache/prettier'];
const typescript = 'node_modules/typescript7/bin/tsc';

/** The slowest first, so that none is left running alone at the end. */
const checks: readonly { readonly name: string; readonly args: readonly string[] }[] = [
  { name: 'lint', args: ['node_modules/eslint/bin/eslint.js', '.'] },
  { name: 'types', args: [typescript, '-p', '.'] },
  ...(existsSync('web/tsconfig.json') ? [{ name: 'types of the web', args: [typescript, '-p', 'web'] }] : []),
  {
    name: 'format',
    args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', ...cached, '.'],
  },
  {
    name: 'imports',
    args: [
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      ...rooms,
    ],
  },
  { name: 'unused exports', args: ['scripts/check-unused.ts'] },
  { name: 'docs', args: ['scripts/check-docs.ts'] },
  { name: 'size of the functions', args: ['scripts/check-bundles.ts'] },
];

const waiting = [...checks];
await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));

async function worker(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const began = performance.now();
    const { code, output } = await run(next.args);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${next.name} (${seconds} s)`);
    if (code === 0) continue;
    console.log(output.trimEnd());
    process.exitCode = 1;
  }
}

function run(args: readonly string[]): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? 1, output })));
}
