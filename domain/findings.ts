import * as z from 'zod';

/** A sentence in both languages of the service: Simplified Chinese first, English second. */
export const Text = z.object({ zh: z.string(), en: z.string() });
/** See the schema. */
export type Text = z.infer<typeof Text>;

/**
 * One fault of an application, a name or an answer, told to whoever has to mend it; or a warning, which is shown and
 * bars nothing.
 * `path` is a JSON pointer (RFC 6901) into the document that was sent, `rule` a permanent rule code
 * (X01…X25 cross-field rules, F01…F24 forbidden words, N… name structure), `base` the legal base.
 */
export const Finding = z.object({
  path: z.string(),
  rule: z.string(),
  message: Text,
  base: z.string(),
  remedy: Text,
  /** Left out, the finding is a fault. */
  severity: z.enum(['fault', 'warning']).optional(),
});
/** See the schema. */
export type Finding = z.infer<typeof Finding>;

/** Whether a finding bars what it was found in; a warning does not. */
export function isFault({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity !== 'warning';
}

/** A JSON pointer (RFC 6901) to the place that these keys lead to. */
export function pointerTo(keys: readonly PropertyKey[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
