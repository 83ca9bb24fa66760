import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import type { DisposableSystem } from '../cli/disposable-system.ts';

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK']).toString());

/** CPU milliseconds (user and system) that this process, the system and all its children have used so far. */
export function cpuMs(system: DisposableSystem): {
  driver: number;
  system: number;
  store: number;
  partners: number;
} {
  const { user, system: kernel } = process.cpuUsage();
  const of = (pid: number) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1000;
  };
  const pids = readdirSync(system.settings.folder)
    .filter((file) => file.endsWith('.pid'))
    .map((file) => ({ name: file, pid: Number(readFileSync(join(system.settings.folder, file), 'utf8')) }));
  const sum = (wanted: (name: string) => boolean) =>
    pids.filter(({ name }) => wanted(name)).reduce((total, { pid }) => total + of(pid), 0);
  return {
    driver: (user + kernel) / 1000,
    system: of(system.pid ?? 0),
    store: sum((name) => name === 'dynamodb.pid'),
    partners: sum((name) => name !== 'dynamodb.pid'),
  };
}

/** The value below which a share of the sorted sample lies. */
export function quantile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Prints one figure as one JSON line. */
export function figure(
  name: string,
  value: number,
  unit: string,
  more: Readonly<Record<string, unknown>> = {},
): void {
  console.log(JSON.stringify({ bench: name, value: Math.round(value * 100) / 100, unit, ...more }));
}
