import { describe, expect, it } from 'vitest';
import { nearName, plantedKinds } from '../../../bench/names-planted.ts';
import { diceOf, registerLines } from '../../../bench/names-register.ts';
import { nameEntry } from '../../../domain/naming/name-entry.ts';
import { nameQuery } from '../../../domain/naming/name-query.ts';
import { parseName } from '../../../domain/naming/parse-name.ts';
import { similarNames } from '../../../domain/naming/similar-names.ts';
import { listNames } from '../../support/list-names.ts';

const [city, day] = ['230500', '2026-11-22'];

describe('a register to which names are added', () => {
  it.each([1, 2, 3])('never lets through a name that it barred, nor falls silent (seed %i)', async (seed) => {
    const names = listNames();
    const dice = diceOf(seed);
    const entries = [...registerLines({ seed, cities: 1 }).take(300)].map(({ name }) =>
      nameEntry(name, { city, status: 'registered' }),
    );
    const asked = entries
      .slice(0, 60)
      .map((entry, at) =>
        nearName(entry, '双鸭山市', plantedKinds[at % plantedKinds.length] ?? 'same', dice),
      );
    const worst = async (name: string) => {
      const one = parseName(name, { address: city });
      const [found = []] = await names.find([nameQuery(one, city)]);
      const effects = similarNames(one, found, { day }).map(({ effect }) => effect);
      return effects.includes('block') ? 2 : effects.includes('warn') ? 1 : 0;
    };
    const put = (some: typeof entries) =>
      names.change(
        some.map((entry) => ({ action: 'put', entry })),
        day,
      );
    await put(entries);
    const before = await Promise.all(asked.map(worst));
    expect(before.filter((one) => one === 2).length).toBeGreaterThan(5);
    // A hundred more names for each that is asked, all of them near it: more than a list holds.
    const near = asked.flatMap((name) =>
      Array.from({ length: 100 }, (_, at) => {
        const one = nameEntry(name, { city, status: 'registered' });
        const like = nearName(one, '双鸭山市', plantedKinds[at % plantedKinds.length] ?? 'same', dice);
        return nameEntry(like, { city, status: 'registered' });
      }),
    );
    await put(near);
    const after = await Promise.all(asked.map(worst));
    for (const [at, one] of before.entries()) expect(after[at], asked[at]).toBeGreaterThanOrEqual(one);
  });
});
