import type { EntityType } from '../registration/credit-code-entity.ts';
import { judgeName } from './judge-name.ts';
import type { NameFinding } from './name-finding.ts';
import { parseName } from './parse-name.ts';

/**
 * Everything that bars a new enterprise in this division (GB/T 2260) from taking the name: faults of structure, and
 * findings that block or that need evidence which nobody has submitted. What is left to an officer is not
 * among them, see {@link doubtsOfName}.
 */
export function faultsOfName(name: string, entityType: EntityType, division: string): NameFinding[] {
  return findingsOf(name, entityType, division).filter(
    ({ action }) => action === 'block' || action === 'evidence',
  );
}

/** Findings that only an officer may settle; a name with any of them is never granted by a machine. */
export function doubtsOfName(name: string, entityType: EntityType, division: string): NameFinding[] {
  return findingsOf(name, entityType, division).filter(({ action }) => action === 'person');
}

function findingsOf(name: string, entityType: EntityType, division: string): readonly NameFinding[] {
  const parsed = parseName(name, { address: division });
  // A text that is no name at all gets one finding, not a list of the parts that it lacks.
  if (parsed.form === undefined && parsed.brand === undefined) return parsed.faults;
  return [
    ...parsed.faults,
    ...judgeName(parsed, { entityType, addressDivision: division, newEnterprise: true }),
  ];
}
