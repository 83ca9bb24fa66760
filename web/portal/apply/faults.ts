import type { TextKey } from '../../shared/i18n.ts';
import type { Finding } from '../../shared/api/shapes.ts';

/** One fault of the form: at which field, and what to say about it. */
export type Fault = { readonly path: string } & (
  { readonly key: TextKey } | { readonly finding: Pick<Finding, 'message' | 'remedy'> }
);
