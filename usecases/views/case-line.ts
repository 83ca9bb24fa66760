import type { CaseSummary } from '../../domain/case/case-summary.ts';
import { caseLight, certaintyOf, type Light } from '../../domain/case/promise.ts';
import { loadCity } from '../../domain/cities/cities.ts';

/**
 * A case in a list as it stands now, with the light of its promise. `provisionalUntil`: the year whose holidays are not
 * published yet, while its due time depends on them.
 */
export type CaseLine = CaseSummary & { readonly light: Light; readonly provisionalUntil?: number };

/** Adds the light to the summary of a case, and how certain its due time is. */
export function caseLine(summary: CaseSummary, now: string): CaseLine {
  const profile = loadCity(summary.city);
  const certainty = summary.endedAt === undefined ? certaintyOf(profile, summary.dueAt) : {};
  return { ...summary, light: caseLight(profile, summary, now), ...certainty };
}
