/** `npm run keys:rotate`: licences are signed with a new key from the next start; old ones stay verifiable. */
import { rotateLicenceKey } from '../local/licence-keys.ts';
import { runningOn } from '../local/processes/lock.ts';
import { readSettings } from '../local/settings.ts';

const { folder } = readSettings(process.env);
const running = runningOn(folder);
if (running) {
  console.error(`Kaiban is running (process ${running.pid}): stop it first, then rotate.`);
  process.exitCode = 1;
} else {
  const { before, now } = await rotateLicenceKey(folder);
  console.log(`Licences are signed with ${now} from now on; what ${before} has signed stays verifiable.`);
}
