import type { ComparableName, NameComparison, NameLikeness } from './compare-names.ts';
import { compareWithEntry } from './contained-name.ts';
import { comparable, counts, type NameEntry } from './name-entry.ts';
import { relationWith, type NameRelation } from './name-relation.ts';
import type { SimilarName } from './similar-name.ts';

/** For whom names are compared, and when. */
export type ComparisonOptions = {
  readonly day: string;
  /** The case, or what it has kept before, whose own name does not count against it. */
  readonly own?: readonly string[];
  /** The cases that hold a same name at this moment. A reservation without a claim has just been given up. */
  readonly holders?: ReadonlySet<string>;
  /** Enterprises whose names do not bar this one. */
  readonly relations?: readonly NameRelation[] | undefined;
};

/**
 * The same and similar names among entries of the register, the nearest first: what blocks before what warns, in the order
 * of the rules, then by name. What has ceased to count is left out.
 */
export function similarNames(
  name: ComparableName,
  entries: Iterable<NameEntry>,
  options: ComparisonOptions,
): SimilarName[] {
  const found: SimilarName[] = [];
  for (const entry of entries) {
    if (!counts(entry, options.day)) continue;
    if (entry.holder !== undefined && options.own?.includes(entry.holder)) continue;
    const comparison = compareWithEntry(name, { as: comparable(entry), status: entry.status });
    if (comparison.effect === 'block' && isGivenUp(entry, options)) continue;
    const relation = relationWith(options.relations, entry.name)?.kind;
    found.push(...similarName(entry, comparison, relation));
  }
  return found.toSorted(byNearness);
}

/** The entry as it is shown, if it is like the name at all; `relation` is what was declared about its holder. */
export function similarName(
  entry: Pick<NameEntry, 'name' | 'status' | 'divisions'> & { readonly until?: string | undefined },
  { result, effect, reason }: NameComparison,
  relation: NameRelation['kind'] | undefined,
): SimilarName[] {
  if (result === 'OK' || effect === 'pass' || reason === undefined) return [];
  const { name, status, until, divisions } = entry;
  const isExempt = mayBeExempt(status, result, relation);
  return [
    {
      name,
      status,
      ...(until !== undefined && { until }),
      divisions,
      result,
      effect: isExempt ? 'exempt' : effect,
      reason,
    },
  ];
}

/**
 * An investment relation lifts the bar of every name but one that is the very same and in use; a transfer that of a name
 * which its holder has given up (art.17(1)–(3)); an authorisation that of a name within this one, or like it (art.15).
 */
function mayBeExempt(
  status: NameEntry['status'],
  result: SimilarName['result'],
  relation: NameRelation['kind'] | undefined,
): boolean {
  const isInUse = status === 'registered' || status === 'reserved';
  if (relation === 'investment') return !(isInUse && (result === 'SAME-1' || result === 'SAME-2'));
  if (relation === 'authorisation') return !result.startsWith('SAME');
  return relation === 'transfer' && !isInUse;
}

/** The claim goes with the case, the entry in the index a moment later. */
function isGivenUp({ status, holder }: NameEntry, { holders }: ComparisonOptions): boolean {
  if (holders === undefined || status !== 'reserved' || holder === undefined) return false;
  return !holders.has(holder);
}

/** A same name that somebody has taken but that is not in the index yet: nothing is known of it but that it is held. */
export function heldName(name: string): SimilarName {
  return {
    name,
    status: 'reserved',
    result: 'SAME-4',
    effect: 'block',
    reason: { zh: '相同名称刚被保留', en: 'the same name has just been reserved' },
  };
}

const nearness: readonly NameLikeness[] = [
  'SAME-1',
  'SAME-2',
  'SAME-3',
  'SAME-4',
  'CONTAINS',
  'SIM-1',
  'SIM-2',
  'SIM-4',
  'SIM-3',
  'SIM-5',
];

function byNearness(one: SimilarName, other: SimilarName): number {
  const rank = ({ effect, result }: SimilarName): number =>
    (effect === 'exempt' ? 100 : 0) + nearness.indexOf(result);
  return rank(one) - rank(other) || one.name.length - other.name.length || (one.name < other.name ? -1 : 1);
}
