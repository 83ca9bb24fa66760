import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';

const Offset = z.object({ offsetMs: z.number().nonnegative() });

/** The one clock of a local run: the machine's time plus an offset that only grows and is kept on disk. */
export type ProductClock = {
  readonly file: string;
  now(): number;
  /** Moves the clock forward and returns the new time. */
  advance(milliseconds: number): number;
};

/** Opens the clock; every process of the run reads the same file. */
export function openClock(file: string): ProductClock {
  let offsetMs = 0;
  try {
    ({ offsetMs } = Offset.parse(JSON.parse(readFileSync(file, 'utf8'))));
  } catch {
    mkdirSync(dirname(file), { recursive: true });
  }
  return {
    file,
    now: () => Date.now() + offsetMs,
    advance(milliseconds) {
      offsetMs += milliseconds;
      writeFileSync(`${file}.new`, JSON.stringify({ offsetMs }));
      renameSync(`${file}.new`, file);
      return Date.now() + offsetMs;
    },
  };
}
