import * as z from 'zod';
import { fault } from '../fault.ts';
import { exceedsPayloadLimit, payloadLimit } from '../json.ts';

/** Reads a request, or refuses it in AWS's words. */
export function readRequest<T extends z.ZodType>(shape: T, body: unknown): z.infer<T> {
  const parsed = shape.safeParse(body, { reportInput: true });
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map((issue) => {
    const value = issue.input === undefined ? 'null' : `'${show(issue.input)}'`;
    return `Value ${value} at '${issue.path.join('.')}' failed to satisfy constraint: ${issue.message}`;
  });
  const noun = errors.length === 1 ? 'error' : 'errors';
  throw fault.validation(`${errors.length} validation ${noun} detected: ${errors.join('; ')}`);
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const required = 'Member must not be null';

/** A text that has to be there. */
export const text = z.string({
  error: (issue) => (issue.input === undefined ? required : 'Member must be a string'),
});

/** A text within the payload limit. */
export const payload = text.refine((value) => !exceedsPayloadLimit(value), {
  error: `Member must have length less than or equal to ${payloadLimit}`,
});

/** The size of a page: 0, like nothing at all, means 100. */
export const maxResults = z
  .int()
  .min(0, 'Member must have value greater than or equal to 0')
  .max(1_000, 'Member must have value less than or equal to 1000')
  .optional()
  .transform((value) => value || 100);

/** A page token of bounded length. */
export function pageToken(longest: number) {
  return z
    .string()
    .min(1, 'Member must have length greater than or equal to 1')
    .max(longest, `Member must have length less than or equal to ${longest}`)
    .optional();
}

/** One of the given values. */
export function oneOf<const T extends readonly string[]>(values: T) {
  return z.enum(values, { error: `Member must satisfy enum value set: [${values.join(', ')}]` });
}

/** Refuses names AWS refuses. */
export function requireName(name: string): void {
  const bad =
    name.length < 1 ||
    name.length > 80 ||
    /[\s<>{}[\]?*"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f]/.test(name);
  if (bad) throw fault.invalidName(name);
}
