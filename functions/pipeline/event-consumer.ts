import middy from '@middy/core';
import { Unavailable } from '../../domain/faults.ts';
import { log } from './log.ts';

/** What a consumer has done, in numbers; and the first thing that went wrong, if some of it did. */
type Told = Readonly<Record<string, number | string>>;

/** A function that is called with events and answers nobody; a fault is told and thrown, so that it is called again. */
export function eventConsumer<Event>(
  code: 'outbox' | 'due' | 'watch' | 'close-day' | 'trial',
  run: (event: Event) => Promise<Told>,
) {
  return middy(async (event: Event): Promise<Told> => {
    const started = performance.now();
    try {
      const counted = await run(event);
      if (counted['firstFailure'] !== undefined) log('unavailable', { consumer: code, ...counted });
      log(code, { ...counted, milliseconds: Math.round(performance.now() - started) });
      return counted;
    } catch (error) {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      log(error instanceof Unavailable ? 'unavailable' : 'broken', { consumer: code, error: told });
      throw error;
    }
  });
}
