import type { Text } from '../findings.ts';
import { lookAlike } from './look-alikes.ts';
import type { NameRulesVersion } from './name-rules-version.ts';
import type { ParsedName } from './parse-name.ts';
import { soundAlike } from './readings.ts';

/**
 * How near two names are. SAME-1 identical; SAME-2 the same characters in another order; SAME-3 brand and industry
 * the same; SAME-4 brand the same in the same industry, or one without. SIM-1 the brands sound the same; SIM-2 one contains
 * the other; SIM-3 one sounds like a part of the other; SIM-4 one of these where a name has no industry; SIM-5 they look
 * alike or differ in one character (local practice). CONTAINS: it holds the name of an enterprise (`compareWithEntry`).
 */
export const nameLikenesses = [
  'SAME-1',
  'SAME-2',
  'SAME-3',
  'SAME-4',
  'SIM-1',
  'SIM-2',
  'SIM-3',
  'SIM-4',
  'SIM-5',
  'CONTAINS',
  'OK',
] as const;
/** See the list. */
export type NameLikeness = (typeof nameLikenesses)[number];

/**
 * A likeness and what follows: the same blocks, the similar warns and asks for the promise to bear the risk, what holds the name
 * of an enterprise needs proof, else it passes.
 */
export type NameComparison = {
  readonly result: NameLikeness;
  readonly effect: 'block' | 'evidence' | 'warn' | 'pass';
  /** Why, in a sentence; missing for names that are not alike. */
  readonly reason?: Text;
};

/** The parts of a name that a comparison looks at. */
export type ComparableName = Pick<
  ParsedName,
  'normalised' | 'brand' | 'industry' | 'industryDivisions' | 'industryStem'
>;

/**
 * Compares two names of one city (企业名称登记管理规定 art.17; 企业名称相同相近比对规则 2017). A name without an
 * industry is compared with every industry. The order of the two does not matter.
 */
export function compareNames(
  one: ComparableName,
  other: ComparableName,
  tables: ComparisonTables = {},
): NameComparison {
  const found = likeness(one, other, tables);
  if (found === undefined) return { result: 'OK', effect: 'pass' };
  const [result, reason] = found;
  return { result, effect: result.startsWith('SAME') ? 'block' : 'warn', reason };
}

/** The versions of the tables by which brands are compared; those in force where none is named. */
export type ComparisonTables = Partial<Pick<NameRulesVersion, 'readings' | 'lookAlikes'>>;

type Likeness = readonly [result: Exclude<NameLikeness, 'OK'>, reason: Text];

const same = {
  name: ['SAME-1', { zh: '名称完全相同', en: 'the whole name is the same' }],
  order: ['SAME-2', { zh: '用字相同，仅次序不同', en: 'the same characters in another order' }],
  trade: ['SAME-3', { zh: '字号和行业相同', en: 'brand and industry are the same' }],
  brand: [
    'SAME-4',
    { zh: '字号相同，且属同一行业或者一方无行业', en: 'the same brand in the same industry' },
  ],
} as const satisfies Record<string, Likeness>;

function likeness(
  one: ComparableName,
  other: ComparableName,
  tables: ComparisonTables,
): Likeness | undefined {
  if (one.normalised === other.normalised) return same.name;
  if (sameCharacters(one.normalised, other.normalised)) return same.order;
  if (one.brand === undefined || other.brand === undefined) return undefined;
  const isSame = one.brand === other.brand;
  if (isSame && one.industryStem === other.industryStem) return same.trade;
  if (areOtherIndustries(one, other)) return undefined;
  if (isSame) return same.brand;
  const found = brandLikeness([...one.brand], [...other.brand], tables);
  if (found === undefined || found[0] === 'SIM-5') return found;
  const isWithout = one.industryDivisions.length === 0 || other.industryDivisions.length === 0;
  return isWithout ? ['SIM-4', found[1]] : found;
}

/** The characters of a name without brackets, sorted: names with the same ones differ in order only. */
export function sortedCharacters(name: string): string {
  return [...withoutBrackets(name)].toSorted().join('');
}

function sameCharacters(one: string, other: string): boolean {
  const [a, b] = [withoutBrackets(one), withoutBrackets(other)];
  return a.length === b.length && sortedCharacters(a) === sortedCharacters(b);
}

function withoutBrackets(name: string): string {
  return /[（）]/.test(name) ? name.replace(/[（）]/g, '') : name;
}

/** Only where both say an industry and no reading of them is the same. */
function areOtherIndustries(one: ComparableName, other: ComparableName): boolean {
  const [a, b] = [one.industryDivisions, other.industryDivisions];
  return a.length > 0 && b.length > 0 && !a.some((division) => b.includes(division));
}

type Characters = readonly string[];
type BrandTest = (short: Characters, long: Characters, tables: ComparisonTables) => boolean;

/** In the order in which they are tried; the first that holds names the likeness. */
const brandTests: readonly (readonly [...found: Likeness, holds: BrandTest])[] = [
  [
    'SIM-1',
    { zh: '字号读音相同', en: 'the brands sound the same' },
    (short, long, tables) => short.length === long.length && soundsWithin(short, long, tables),
  ],
  [
    'SIM-2',
    { zh: '一方字号包含另一方字号', en: 'one brand contains the other' },
    (short, long) => short.length >= 2 && long.join('').includes(short.join('')),
  ],
  [
    'SIM-5',
    { zh: '字号仅多一个字', en: 'one brand has one more character' },
    (short, long) => short.length >= 2 && long.length === short.length + 1 && usesAll(short, long),
  ],
  [
    'SIM-3',
    { zh: '一方字号与另一方字号的一部分读音相同', en: 'one brand sounds like a part of the other' },
    (short, long, tables) => short.length >= 3 && soundsWithin(short, long, tables),
  ],
  [
    'SIM-5',
    { zh: '字号字形近似', en: 'the brands look alike' },
    (short, long, tables) => short.length === long.length && looksAlike(short, long, tables),
  ],
  [
    'SIM-5',
    { zh: '字号仅一字之差', en: 'the brands differ in one character' },
    (short, long) => short.length >= 3 && short.length === long.length && differsInOne(short, long),
  ],
];

function brandLikeness(one: Characters, other: Characters, tables: ComparisonTables): Likeness | undefined {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const found = brandTests.find(([, , holds]) => holds(short, long, tables));
  return found && [found[0], found[1]];
}

function soundsWithin(short: Characters, long: Characters, { readings }: ComparisonTables): boolean {
  for (let start = 0; start + short.length <= long.length; start += 1) {
    if (short.every((character, at) => soundAlike(character, long[start + at] ?? '', readings))) return true;
  }
  return false;
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

/** 顶峰 and 顶锋: one character looks like its counterpart, all others are the same. */
function looksAlike(one: Characters, other: Characters, { lookAlikes }: ComparisonTables): boolean {
  const differing = [...one.keys()].filter((at) => one[at] !== other[at]);
  const [at, ...more] = differing;
  return at !== undefined && more.length === 0 && lookAlike(one[at] ?? '', other[at] ?? '', lookAlikes);
}

/** Without one character of each, wherever it stands, the same text is left. */
function differsInOne(one: readonly string[], other: readonly string[]): boolean {
  let first = 0;
  while (first < one.length && one[first] === other[first]) first += 1;
  let last = one.length - 1;
  while (last > first && one[last] === other[last]) last -= 1;
  const isMoved = (a: readonly string[], b: readonly string[]): boolean => {
    for (let at = first; at < last; at += 1) if (a[at + 1] !== b[at]) return false;
    return true;
  };
  return isMoved(one, other) || isMoved(other, one);
}
