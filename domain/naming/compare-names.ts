import { soundAlike } from './readings.ts';
import type { ParsedName } from './parse-name.ts';

/**
 * How near two names are. SAME-1 identical; SAME-2 the same characters in another order; SAME-3 brand and industry
 * the same; SAME-4 brand the same in the same industry, or one without. SIM-1 the brands sound the same; SIM-2 one contains
 * the other; SIM-3 one sounds like a part of the other; SIM-5 they look alike (local practice).
 */
export type NameLikeness =
  'SAME-1' | 'SAME-2' | 'SAME-3' | 'SAME-4' | 'SIM-1' | 'SIM-2' | 'SIM-3' | 'SIM-5' | 'OK';

/** A likeness and what follows: the same blocks, the similar warns and asks for the promise to bear the risk, else it passes. */
export type NameComparison = { readonly result: NameLikeness; readonly effect: 'block' | 'warn' | 'pass' };

/**
 * Compares two names of one city (企业名称登记管理规定 art.17; 企业名称相同相近比对规则 2017). A name without an
 * industry is compared with every industry. The order of the two does not matter.
 */
export function compareNames(one: ParsedName, other: ParsedName): NameComparison {
  const result = likeness(one, other);
  return { result, effect: result === 'OK' ? 'pass' : result.startsWith('SAME') ? 'block' : 'warn' };
}

function likeness(one: ParsedName, other: ParsedName): NameLikeness {
  if (one.normalised === other.normalised) return 'SAME-1';
  if (sortedCharacters(one.normalised) === sortedCharacters(other.normalised)) return 'SAME-2';
  if (one.brand === undefined || other.brand === undefined) return 'OK';
  const same = one.brand === other.brand;
  if (same && one.industryStem === other.industryStem) return 'SAME-3';
  if (areOtherIndustries(one, other)) return 'OK';
  return same ? 'SAME-4' : brandLikeness([...one.brand], [...other.brand]);
}

/** The characters of a name without brackets, sorted: names with the same ones differ in order only. */
export function sortedCharacters(name: string): string {
  return [...name.replace(/[（）]/g, '')].toSorted().join('');
}

/** Only where both say an industry and no reading of them is the same. */
function areOtherIndustries(one: ParsedName, other: ParsedName): boolean {
  const [a, b] = [one.industryDivisions, other.industryDivisions];
  return a.length > 0 && b.length > 0 && !a.some((division) => b.includes(division));
}

type BrandTest = (short: readonly string[], long: readonly string[]) => boolean;

/** In the order in which they are tried; the first that holds names the likeness. */
const brandTests: readonly (readonly [result: NameLikeness, holds: BrandTest])[] = [
  ['SIM-1', (short, long) => short.length === long.length && soundsWithin(short, long)],
  ['SIM-2', (short, long) => long.join('').includes(short.join(''))],
  ['SIM-5', (short, long) => long.length === short.length + 1 && usesAll(short, long)],
  ['SIM-3', (short, long) => short.length >= 3 && soundsWithin(short, long)],
  [
    'SIM-5',
    (short, long) => short.length > 3 && short.length === long.length && differsAtOneEnd(short, long),
  ],
];

function brandLikeness(one: readonly string[], other: readonly string[]): NameLikeness {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return brandTests.find(([, holds]) => holds(short, long))?.[0] ?? 'OK';
}

function soundsWithin(short: readonly string[], long: readonly string[]): boolean {
  const starts = Array.from({ length: long.length - short.length + 1 }, (_, start) => start);
  return starts.some((start) =>
    short.every((character, at) => soundAlike(character, long[start + at] ?? '')),
  );
}

/** 宝路 in 路路宝: every character of the short brand is in the long one, as often as it occurs. */
function usesAll(short: readonly string[], long: readonly string[]): boolean {
  const left = [...long];
  return short.every((character) => {
    const at = left.indexOf(character);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function differsAtOneEnd(one: readonly string[], other: readonly string[]): boolean {
  const text = (characters: readonly string[]): string => characters.join('');
  return text(one.slice(1)) === text(other.slice(1)) || text(one.slice(0, -1)) === text(other.slice(0, -1));
}
