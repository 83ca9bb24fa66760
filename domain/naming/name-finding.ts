import * as z from 'zod';
import { Finding, type Text } from '../findings.ts';

/**
 * What follows from a finding about a name: `block` bars it; `evidence` bars it unless a paper proves the exception
 * (investment relation, authorisation, approval); `person` leaves it to an officer; `warn` only informs.
 */
export const NameAction = z.enum(['block', 'evidence', 'person', 'warn']);
/** See the schema. */
export type NameAction = z.infer<typeof NameAction>;

/**
 * A finding about a name, with what follows from it and, where one part of the name is meant, the word and its place:
 * from one character of the normalised name to another, the last not included.
 */
export const NameFinding = Finding.extend({
  action: NameAction,
  word: z.string().optional(),
  at: z.object({ from: z.int(), to: z.int() }).optional(),
});
/** See the schema. */
export type NameFinding = z.infer<typeof NameFinding>;

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

/** The finding with the place of its word in the name: `near`, where a search begins, or wherever it stands first. */
export function placed(finding: NameFinding, name: string, near = 0): NameFinding {
  const { word, at } = finding;
  if (at !== undefined || word === undefined || word === '') return finding;
  const found = name.indexOf(word, near);
  const from = found >= 0 ? found : name.indexOf(word);
  return from < 0 ? finding : { ...finding, at: { from, to: from + word.length } };
}
