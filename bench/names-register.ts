/** Makes registers of names of any size: the same seed gives the same register, and its beginning is that of a larger one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allDivisions } from '../domain/divisions/divisions.ts';
import { industryWords, readIndustry } from '../domain/naming/industry-words.ts';
import type { RegisterLine } from '../domain/naming/register-line.ts';
import { addDays } from '../domain/time/calendar-date.ts';

/** What a register is like; everything but the seed has a usual value. */
export type RegisterWishes = {
  readonly seed: number;
  /** Cities among which the names are spread by Zipf's law; the first is 双鸭山. */
  readonly cities?: number;
  /** The day on which the register was taken. */
  readonly day?: string;
};

const shortNames = readFileSync(join(import.meta.dirname, '../tests/data/short-names.txt'), 'utf8')
  .split('\n')
  .filter(Boolean);

/** Names of a register without end. */
export function* registerLines({
  seed,
  cities = 50,
  day = '2026-11-22',
}: RegisterWishes): Generator<RegisterLine, void> {
  const dice = diceOf(seed);
  const places = [...allDivisions().values()]
    .filter(({ level, code }) => level === 'prefecture' && code !== '230500')
    .map(({ code, name }) => ({ code, name }));
  const chosen = [{ code: '230500', name: '双鸭山市' }, ...places].slice(0, cities);
  const trades = industryWords().filter((word) => (readIndustry(word)?.divisions.length ?? 0) > 0);
  for (;;) {
    const place = chosen[dice.zipf(chosen.length, 1)] ?? { code: '230500', name: '双鸭山市' };
    const trade = dice.chance(0.05)
      ? dice.oneOf(['实业', '发展'])
      : (trades[dice.zipf(trades.length, 0.8)] ?? '商贸');
    const name = fullName({ place: place.name, brand: brandBy(dice), trade, behind: dice.chance(0.15) });
    yield { name, authority: place.code, ...statusBy(dice, day) };
  }
}

/** A full name of these parts. */
export function fullName(parts: { place: string; brand: string; trade: string; behind?: boolean }): string {
  const { place, brand, trade, behind } = parts;
  return behind ? `${brand}（${place}）${trade}有限公司` : `${place}${brand}${trade}有限公司`;
}

/** Something like chance that comes out the same each time. */
export type Dice = {
  next(): number;
  chance(probability: number): boolean;
  below(limit: number): number;
  zipf(limit: number, exponent: number): number;
  oneOf<T>(list: readonly [T, ...T[]]): T;
};

/** Dice for a seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const sums = new Map<string, readonly number[]>();
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    oneOf: (list) => list[below(list.length)] ?? list[0],
    zipf(limit, exponent) {
      const key = `${limit}/${exponent}`;
      const steps = sums.get(key) ?? cumulated(limit, exponent);
      sums.set(key, steps);
      const wanted = next() * (steps.at(-1) ?? 1);
      return Math.max(
        0,
        steps.findIndex((sum) => sum >= wanted),
      );
    },
  };
}

function cumulated(limit: number, exponent: number): number[] {
  let sum = 0;
  return Array.from({ length: limit }, (_, at) => (sum += 1 / (at + 1) ** exponent));
}

/** A real short name, or one put together from the halves of two. */
function brandBy(dice: Dice): string {
  const one = shortNames[dice.below(shortNames.length)] ?? '星河';
  if (dice.chance(0.65)) return one;
  const other = shortNames[dice.below(shortNames.length)] ?? '云启';
  return one.slice(0, Math.ceil(one.length / 2)) + other.slice(Math.floor(other.length / 2));
}

const ended = ['reserved', 'cancelled', 'cancelled', 'cancelled', 'renamed', 'revoked'] as const;

function statusBy(dice: Dice, day: string): Pick<RegisterLine, 'status' | 'since'> {
  if (dice.chance(0.88)) return { status: 'registered' };
  const status = dice.oneOf(ended);
  return { status, since: addDays(day, -dice.below(status === 'reserved' ? 90 : 700)) };
}
