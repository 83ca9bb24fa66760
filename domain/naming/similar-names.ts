import { compareNames, type ComparableName, type NameLikeness } from './compare-names.ts';
import type { Text } from '../findings.ts';
import { comparable, counts, type NameEntry, type NameStatus } from './name-entry.ts';

/** A name in the register that is the same or similar, and why. */
export type SimilarName = {
  readonly name: string;
  readonly status: NameStatus;
  readonly until?: string;
  readonly result: Exclude<NameLikeness, 'OK'>;
  /** `exempt`: an investment relation with its holder was declared; its proof goes to an officer. */
  readonly effect: 'block' | 'warn' | 'exempt';
  readonly reason: Text;
};

/** For whom names are compared, and when. */
export type ComparisonOptions = {
  readonly day: string;
  /** The case whose own name does not count against it. */
  readonly holder?: string | undefined;
  /** The cases that hold a same name at this moment. A reservation without a claim has just been given up. */
  readonly holders?: ReadonlySet<string>;
  /** Enterprises with which the applicant has an investment relation (企业名称登记管理规定 art.17), by their names. */
  readonly relatedNames?: readonly string[] | undefined;
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
    if (entry.holder !== undefined && entry.holder === options.holder) continue;
    const { result, effect, reason } = compareNames(name, comparable(entry));
    if (result === 'OK' || effect === 'pass' || reason === undefined) continue;
    if (effect === 'block' && isGivenUp(entry, options)) continue;
    const isRelated = options.relatedNames?.includes(entry.name) ?? false;
    const { status, until } = entry;
    found.push({
      name: entry.name,
      status,
      ...(until !== undefined && { until }),
      result,
      effect: isRelated ? 'exempt' : effect,
      reason,
    });
  }
  return found.toSorted(byNearness);
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
