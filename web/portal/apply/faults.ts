import type { TextKey } from '../../shared/language.ts';
import type { Finding } from '../../shared/api/shapes.ts';

/** One fault of the form, or a warning: at which field, and what to say about it. */
export type Fault = { readonly path: string } & (
  { readonly key: TextKey } | { readonly finding: Pick<Finding, 'message' | 'remedy'> }
);

/** What the service has found, as a fault or warning of the form. */
export function asFault(finding: Finding): Fault {
  return { path: finding.path, finding };
}
