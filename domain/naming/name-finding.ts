import type { Finding, Text } from '../findings.ts';

/**
 * What follows from a finding about a name: `block` bars it; `evidence` bars it unless a paper proves the exception
 * (investment relation, authorisation, approval); `person` leaves it to an officer; `warn` only informs.
 */
export type NameAction = 'block' | 'evidence' | 'person' | 'warn';

/** A finding about a name, with what follows from it and, for word rules, the word that was found. */
export type NameFinding = Finding & { readonly action: NameAction; readonly word?: string };

/** What a finding is made of; the path is always that of the name in its form. */
export type NameFault = {
  readonly rule: string;
  readonly action: NameAction;
  readonly message: Text;
  readonly base: string;
  readonly remedy: Text;
  readonly word?: string;
};

/** A finding about the name at `/name`. */
export function nameFinding(fault: NameFault): NameFinding {
  return { path: '/name', ...fault };
}
