/** The process that is the local system. Whoever starts it hears over IPC when it is ready, or why it is not. */
import { CannotStart } from './processes/lock.ts';
import { readSettings } from './settings.ts';
import { startSystem } from './system.ts';

// The log may be on a full disk; losing lines is better than losing the system.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

try {
  const settings = readSettings(process.env);
  const system = await startSystem(settings);
  const stop = () => {
    void system.stop().finally(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // Without the program that started it nobody could stop it any more.
  process.once('disconnect', stop);
  process.send?.({ ready: settings.origin });
} catch (error) {
  const said =
    error instanceof CannotStart ? error.message : String(error instanceof Error ? error.stack : error);
  process.send?.({ failed: said, expected: error instanceof CannotStart });
  console.error(said);
  process.exit(1);
}
