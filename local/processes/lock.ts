import { mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import * as z from 'zod';
import { commandLineOf } from './child-process.ts';

const Holder = z.object({ pid: z.int(), origin: z.string() });

/** Something that keeps the system from starting, in words that say what to do. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

const neededBytes = 200 * 1024 * 1024;

/** The system that runs on this data folder, if one does. */
export function runningOn(folder: string): z.infer<typeof Holder> | undefined {
  try {
    const holder = Holder.parse(JSON.parse(readFileSync(join(folder, 'lock.json'), 'utf8')));
    return commandLineOf(holder.pid).includes('local/main.ts') ? holder : undefined;
  } catch {
    return undefined;
  }
}

/** Takes the data folder for this process; two systems on one folder would spoil each other's data. */
export function lockFolder(folder: string, origin: string): () => void {
  mkdirSync(folder, { recursive: true });
  const holder = runningOn(folder);
  if (holder && holder.pid !== process.pid) {
    throw new CannotStart(`Kaiban runs already on this folder: ${holder.origin} (process ${holder.pid}).`);
  }
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < neededBytes) {
    throw new CannotStart(
      `The disk with ${folder} is nearly full: free at least 200 MB, or set KAIBAN_DATA to another disk.`,
    );
  }
  const file = join(folder, 'lock.json');
  writeFileSync(file, JSON.stringify({ pid: process.pid, origin }));
  return () => {
    rmSync(file, { force: true });
  };
}

/** Makes sure that nobody else listens on the ports before anything is started. */
export async function portsAreFree(host: string, ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    await new Promise<void>((free, taken) => {
      const probe = createServer();
      probe.once('error', (error: NodeJS.ErrnoException) => {
        taken(
          new CannotStart(
            `Port ${port} on ${host} cannot be used (${error.code ?? error.message}): stop the program that listens there, or set KAIBAN_PORT to another number.`,
          ),
        );
      });
      probe.listen({ port, host, exclusive: true }, () =>
        probe.close(() => {
          free();
        }),
      );
    });
  }
}
