import { describe, expect, it } from 'vitest';
import { nearName, plantedKinds } from '../../../bench/names-planted.ts';
import { diceOf, registerLines } from '../../../bench/names-register.ts';
import { compareWithEntry } from '../../../domain/naming/contained-name.ts';
import { comparable, counts, type NameEntry } from '../../../domain/naming/name-entry.ts';
import { nameQuery } from '../../../domain/naming/name-query.ts';
import { parseName } from '../../../domain/naming/parse-name.ts';
import { readRegisterLine } from '../../../domain/naming/register-line.ts';
import { similarNames } from '../../../domain/naming/similar-names.ts';
import type { SimilarName } from '../../../domain/naming/similar-name.ts';
import { listNames } from '../../support/list-names.ts';

/** The full size is for `npm run soak`. */
const size = Number(process.env['KAIBAN_NAMES'] ?? 12_000);
const asked = Math.min(2_000, Math.ceil(size / 20));
const day = '2026-11-22';
const city = '230500';

/** What a comparer finds that looks at every name of the city, one after the other. */
function bruteForce(name: string, entries: readonly Readied[]): Map<string, Effect> {
  const one = parseName(name, { address: city });
  const found = new Map<string, Effect>();
  for (const { entry, readied } of entries) {
    const { effect } = compareWithEntry(one, { as: readied, status: entry.status });
    if (effect !== 'pass') found.set(entry.name, effect);
  }
  return found;
}

type Effect = 'block' | 'evidence' | 'warn';
type Readied = { readonly entry: NameEntry; readonly readied: ReturnType<typeof comparable> };

function register(): NameEntry[] {
  const dice = diceOf(2);
  const byName = new Map<string, NameEntry>();
  const add = (line: object) => {
    const read = readRegisterLine(JSON.stringify(line), day);
    if ('change' in read && read.change.action === 'put')
      byName.set(read.change.entry.name, read.change.entry);
  };
  for (const line of registerLines({ seed: 1, cities: 5 })) {
    if (byName.size >= size) break;
    add(line);
    const last = [...(dice.chance(0.05) ? byName.values() : [])].at(-1);
    if (last?.city !== city) continue;
    const kind = plantedKinds[dice.below(plantedKinds.length)] ?? 'same';
    add({ name: nearName(last, '双鸭山市', kind, dice), status: 'registered', authority: '230506' });
  }
  return [...byName.values()];
}

const verdictOf = (effects: Iterable<string>): string => {
  const all = new Set(effects);
  return ['block', 'evidence', 'warn'].find((effect) => all.has(effect)) ?? 'pass';
};

describe('the index, beside a comparer that looks at every name', () => {
  const entries = register();
  const here = entries.filter((entry) => entry.city === city);
  const readied = here.map((entry) => ({ entry, readied: comparable(entry) }));
  const names = listNames();
  const dice = diceOf(3);
  const questions = Array.from({ length: asked }, (_, at) => {
    const entry = here[dice.below(here.length)];
    const kinds = [...plantedKinds, 'holding'];
    const kind = kinds[at % kinds.length] ?? 'same';
    return entry === undefined || dice.chance(0.2)
      ? [...registerLines({ seed: 1_000 + at, cities: 1 }).take(1)].map(({ name }) => name).join('')
      : nearName(entry, '双鸭山市', kind, dice);
  });
  const ask = async (name: string): Promise<SimilarName[]> => {
    const one = parseName(name, { address: city });
    const [found = []] = await names.find([nameQuery(one, city)]);
    return similarNames(one, found, { day });
  };

  it(
    'finds every block, hardly ever misses a warning, and comes to the same verdict',
    { timeout: 3_600_000 },
    async () => {
      await names.change(
        entries.map((entry) => ({ action: 'put', entry })),
        day,
      );
      const missed: string[] = [];
      const counted = { block: 0, evidence: 0, warn: 0, blockFound: 0, evidenceFound: 0, warnFound: 0 };
      for (const name of questions) {
        const truth = bruteForce(name, readied);
        const found = new Map((await ask(name)).map((one) => [one.name, one.effect]));
        for (const [other, effect] of truth) {
          counted[effect] += 1;
          if (found.get(other) === effect) counted[`${effect}Found`] += 1;
          else if (effect !== 'warn') missed.push(`${name} ${other}`);
        }
        expect(verdictOf(found.values()), name).toBe(verdictOf(truth.values()));
        for (const other of found.keys()) expect(truth.has(other), `${name} ${other}`).toBe(true);
      }
      console.log(
        JSON.stringify({ names: entries.length, inCity: here.length, questions: asked, ...counted }),
      );
      expect(missed).toEqual([]);
      expect(counted.blockFound).toBe(counted.block);
      expect(counted.evidenceFound).toBe(counted.evidence);
      expect(counted.evidence).toBeGreaterThan(asked / 40);
      expect(counted.warnFound / counted.warn).toBeGreaterThanOrEqual(0.999);
      expect(counted.block).toBeGreaterThan(asked / 10);
      expect(counted.warn).toBeGreaterThan(asked / 3);
    },
  );

  it('never turns a block into a pass when names are added', async () => {
    const before = listNames();
    await before.change(
      entries.slice(0, 2_000).map((entry) => ({ action: 'put', entry })),
      day,
    );
    for (const name of questions.slice(0, 200)) {
      const one = parseName(name, { address: city });
      const [few = []] = await before.find([nameQuery(one, city)]);
      const isBlocked = similarNames(one, few, { day }).some(({ effect }) => effect === 'block');
      if (isBlocked) expect((await ask(name)).some(({ effect }) => effect === 'block')).toBe(true);
    }
  });

  it('holds only names that count', () => {
    expect(here.every((entry) => counts(entry, day))).toBe(true);
  });
});
