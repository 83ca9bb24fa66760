import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again and again until there is an answer; fails loudly with what was seen last. */
export async function until<T>(
  ask: () => Promise<T>,
  isThere: (seen: T) => boolean,
  seconds = 30,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const seen = await ask();
    if (isThere(seen)) return seen;
    if (Date.now() > deadline)
      throw new Error(`not within ${seconds} s: ${JSON.stringify(seen).slice(0, 2_000)}`);
    await sleep(50);
  }
}
