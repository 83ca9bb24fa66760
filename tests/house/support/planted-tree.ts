import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** The rooms that are small enough to copy; the other files of a plant are written by the test. */
const copied = ['domain', 'contracts', 'usecases', 'adapters', 'functions', 'stepfunctions', 'client'];

type Violation = { readonly rule: string; readonly from: string };

/** A copy of the rooms with wrong imports planted in it, cruised once. */
export function violationsOf(plants: Readonly<Record<string, string>>): Violation[] {
  const tree = mkdtempSync(join(tmpdir(), 'kaiban-import-rules-'));
  try {
    for (const room of copied.filter((name) => existsSync(join(root, name))))
      cpSync(join(root, room), join(tree, room), { recursive: true });
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
      cpSync(join(root, file), join(tree, file));
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'dir');
    for (const [path, text] of Object.entries(plants)) write(join(tree, path), text);
    return cruise(tree, [...new Set([...copied, ...Object.keys(plants).map(roomOf)])]);
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function cruise(tree: string, rooms: readonly string[]): Violation[] {
  const tool = join(root, 'node_modules/.bin/depcruise');
  const present = rooms.filter((room) => existsSync(join(tree, room)));
  const options = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const run = spawnSync(process.execPath, [tool, ...options, ...present], {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (run.stdout === '') throw new Error(run.stderr);
  const report = JSON.parse(run.stdout) as {
    summary: { violations: { rule: { name: string }; from: string }[] };
  };
  return report.summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}
