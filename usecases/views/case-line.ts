import type { CaseSummary } from '../../domain/case/case-summary.ts';
import { caseLight, type Light } from '../../domain/case/promise.ts';
import { loadCity } from '../../domain/cities/cities.ts';

/** A case in a list as it stands now, with the light of its promise. */
export type CaseLine = CaseSummary & { readonly light: Light };

/** Adds the light to the summary of a case. */
export function caseLine(summary: CaseSummary, now: string): CaseLine {
  return { ...summary, light: caseLight(loadCity(summary.city), summary, now) };
}
