import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';

const Offset = z.object({ offsetMs: z.number() });
/** How soon a clock that was moved forward is noticed. */
const lookMs = 500;

/** The product's clock: wall time and the offset in a file that all processes of the run share. */
export type ProductClock = {
  now(): number;
  /** Waits until this moment, noticing when the clock is moved. */
  until(moment: number, signal: AbortSignal): Promise<void>;
};

/** Opens the clock; without a file, or before the file is there, it is the wall clock. */
export function productClock(file?: string): ProductClock {
  const offset = () => {
    if (file === undefined) return 0;
    try {
      return Offset.parse(JSON.parse(readFileSync(file, 'utf8'))).offsetMs;
    } catch {
      // Not written yet, or just being replaced: the next look will see it.
      return 0;
    }
  };
  let last = 0;
  const now = () => {
    // Forward only, so that an unreadable moment of the file does not turn time back.
    last = Math.max(last, Date.now() + offset());
    return last;
  };
  const until = async (moment: number, signal: AbortSignal) => {
    for (let rest = moment - now(); rest > 0; rest = moment - now()) {
      await sleep(Math.min(rest, lookMs), undefined, { signal });
    }
  };
  return { now, until };
}
