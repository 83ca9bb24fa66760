import middy from '@middy/core';
import { log } from './log.ts';

/** A function that is called with events and answers nobody; a fault is thrown so that it is called again. */
export function eventConsumer<Event>(
  code: 'outbox',
  run: (event: Event) => Promise<Readonly<Record<string, number>>>,
) {
  return middy(async (event: Event): Promise<Readonly<Record<string, number>>> => {
    const started = performance.now();
    const counted = await run(event);
    log(code, { ...counted, milliseconds: Math.round(performance.now() - started) });
    return counted;
  });
}
