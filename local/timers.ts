import { catalogue } from '../functions/catalogue.ts';
import type { Lambda } from './lambda/lambda.ts';

/** Here a minute of the schedule comes every five seconds, so that what waits for it need not wait long. */
const minuteMs = 5_000;

/** The functions that run on a schedule. */
export type Timers = { runNow(): void; close(): Promise<void> };

/** Calls scheduled functions, never the same one twice at a time. */
export function startTimers(lambda: Lambda): Timers {
  const scheduled = catalogue.flatMap(({ id, trigger }) =>
    trigger.kind === 'schedule' && isAsked(trigger.locallyAskedBy) ? [{ id, trigger }] : [],
  );
  const running = new Map<string, Promise<unknown>>();
  const run = (id: string): void => {
    if (running.has(id)) return;
    const run = lambda.invoke({ FunctionName: id, Payload: '{}' }).finally(() => running.delete(id));
    running.set(id, run);
  };
  const timers = scheduled.map(({ id, trigger }) =>
    setInterval(() => {
      run(id);
    }, trigger.everyMinutes * minuteMs),
  );
  return {
    runNow() {
      for (const { id } of scheduled) run(id);
    },
    async close() {
      timers.forEach(clearInterval);
      await Promise.allSettled(running.values());
    },
  };
}

function isAsked(variable: string | undefined): boolean {
  return variable === undefined || process.env[variable] === 'yes';
}
