/** `npm start`: starts the system and keeps it up until Ctrl-C. */
import { readSettings } from '../local/settings.ts';
import { runningOn } from '../local/processes/lock.ts';
import { addresses } from './addresses.ts';
import { startSystemProcess, SystemFailed } from './system-process.ts';

try {
  const settings = readSettings(process.env);
  const running = runningOn(settings.folder);
  if (running) throw new SystemFailed(`Kaiban runs already: ${running.origin} (process ${running.pid}).`);
  console.log('Starting Kaiban …');
  const system = await startSystemProcess(settings);
  console.log(
    `Kaiban is up.\n\n${addresses(settings)}\n\nStop it with Ctrl-C; npm run reset empties the data folder.`,
  );
  const stop = () => {
    void system.stop();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await system.ended;
  console.log('Kaiban has stopped.');
} catch (error) {
  if (!(error instanceof SystemFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
