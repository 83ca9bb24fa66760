import type { Clock } from '../../domain/ports.ts';
import { acceptedAt } from './a-case.ts';

/** A clock that stands still until the test moves it. */
export type StoppedClock = Clock & { moveOn(seconds: number): void };

/** Stops the time at an instant, the acceptance of the tests' cases unless told otherwise. */
export function stoppedClock(at: string = acceptedAt): StoppedClock {
  let now = Date.parse(at);
  return {
    now: () => new Date(now).toISOString(),
    moveOn(seconds) {
      now += seconds * 1000;
    },
  };
}
