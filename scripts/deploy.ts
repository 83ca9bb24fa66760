/** `npm run deploy -- FILE` brings an installation up, `npm run destroy -- FILE` takes it down but for its data. */
import { spawnSync } from 'node:child_process';
import { deployment, destruction, settingsFrom } from './deployment.ts';

const [action, file] = process.argv.slice(2);
try {
  const settings = settingsFrom(file);
  const calls = action === 'destroy' ? destruction(settings) : deployment(settings);
  for (const call of calls) {
    console.log(`cdk ${call.join(' ')}`);
    const { status } = spawnSync('node_modules/.bin/cdk', call, { stdio: 'inherit' });
    if (status !== 0) {
      process.exitCode = status ?? 1;
      break;
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
