import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { ConfigOf } from '../../contracts/config.ts';
import type { Clock } from '../../domain/ports.ts';

const Offset = z.object({ offsetMs: z.number().nonnegative() });

/** How long a read offset is used before the file is looked at again. */
const keptMs = 100;

/** The machine's clock, moved forward by the offset in `CLOCK_FILE` where one is configured. */
export function systemClock({ CLOCK_FILE }: ConfigOf<'clock'>): Clock {
  let offsetMs = 0;
  let readAt = -Infinity;
  const offset = (now: number): number => {
    if (CLOCK_FILE === undefined || now - readAt < keptMs) return offsetMs;
    readAt = now;
    try {
      offsetMs = Math.max(offsetMs, Offset.parse(JSON.parse(readFileSync(CLOCK_FILE, 'utf8'))).offsetMs);
    } catch {
      // Not written yet, or being replaced at this moment: the last offset still holds.
    }
    return offsetMs;
  };
  return {
    now() {
      const now = Date.now();
      return new Date(now + offset(now)).toISOString();
    },
  };
}
