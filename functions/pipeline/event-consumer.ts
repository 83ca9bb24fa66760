import middy from '@middy/core';
import { Unavailable } from '../../domain/faults.ts';
import { log } from './log.ts';

/** A function that is called with events and answers nobody; a fault is told and thrown, so that it is called again. */
export function eventConsumer<Event>(
  code: 'outbox',
  run: (event: Event) => Promise<Readonly<Record<string, number>>>,
) {
  return middy(async (event: Event): Promise<Readonly<Record<string, number>>> => {
    const started = performance.now();
    try {
      const counted = await run(event);
      log(code, { ...counted, milliseconds: Math.round(performance.now() - started) });
      return counted;
    } catch (error) {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      log(error instanceof Unavailable ? 'unavailable' : 'broken', { consumer: code, error: told });
      throw error;
    }
  });
}
