import type { EntityType } from '../registration/credit-code-entity.ts';
import { judgeName, type NameApplicant } from './judge-name.ts';
import { placed, type NameFinding } from './name-finding.ts';
import type { NameRelation } from './name-relation.ts';
import { parseName } from './parse-name.ts';

/**
 * Everything that bars a new enterprise in this division (GB/T 2260) from taking the name: faults of structure, and
 * findings that block or that need evidence which nobody has declared. What is left to an officer is not
 * among them, see {@link doubtsOfName}.
 */
export function faultsOfName(
  name: string,
  entityType: EntityType,
  division: string,
  relations?: readonly NameRelation[],
): NameFinding[] {
  return findingsOfName(name, { entityType, addressDivision: division, relations }).filter(
    ({ action }) => action === 'block' || action === 'evidence',
  );
}

/** Findings that only an officer may settle; a name with any of them is never granted by a machine. */
export function doubtsOfName(
  name: string,
  entityType: EntityType,
  division: string,
  relations?: readonly NameRelation[],
): NameFinding[] {
  return findingsOfName(name, { entityType, addressDivision: division, relations }).filter(
    ({ action }) => action === 'person',
  );
}

/** Everything that is to be said about a name for this applicant, whatever follows from it. */
export function findingsOfName(
  name: string,
  applicant: Omit<NameApplicant, 'newEnterprise'> & { readonly industriesVersion?: string | undefined },
): NameFinding[] {
  const parsed = parseName(name, {
    address: applicant.addressDivision,
    industries: applicant.industriesVersion,
  });
  const faults = parsed.faults.map((finding) => placed(finding, parsed.normalised));
  // A text that is no name at all gets one finding, not a list of the parts that it lacks.
  if (parsed.form === undefined && parsed.brand === undefined) return faults;
  return [...faults, ...judgeName(parsed, { ...applicant, newEnterprise: true })];
}
