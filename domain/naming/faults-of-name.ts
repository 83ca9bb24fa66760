import type { EntityType } from '../registration/credit-code-entity.ts';
import { judgeName } from './judge-name.ts';
import type { NameFinding } from './name-finding.ts';
import { parseName } from './parse-name.ts';

/**
 * Everything that bars a new enterprise in this division (GB/T 2260) from taking the name: faults of structure, and
 * findings that block or that need evidence which nobody has submitted. Findings for an officer (`person`) and
 * warnings are not among them; `judgeName` gives those too.
 */
export function faultsOfName(name: string, entityType: EntityType, division: string): NameFinding[] {
  const parsed = parseName(name, { address: division });
  const judged = judgeName(parsed, { entityType, addressDivision: division, newEnterprise: true });
  // A text that is no name at all gets one finding, not a list of the parts that it lacks.
  if (parsed.form === undefined && parsed.brand === undefined) return [...parsed.faults];
  return [...parsed.faults, ...judged].filter(({ action }) => action === 'block' || action === 'evidence');
}
