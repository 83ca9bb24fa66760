/** `node bench/names-generate.ts COUNT [SEED] [CITIES] > FILE`: a register for `npm run names:load`. */
import { once } from 'node:events';
import { registerLines } from './names-register.ts';

const [count = '1000', seed = '1', cities = '50'] = process.argv.slice(2);
let left = Number(count);
for (const line of registerLines({ seed: Number(seed), cities: Number(cities) })) {
  if (left <= 0) break;
  left -= 1;
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
}
