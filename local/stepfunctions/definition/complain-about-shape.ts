import type { z } from 'zod';
import type { Complain } from './diagnostic.ts';

const jsonPathFields = new Set(
  'InputPath OutputPath ResultPath ResultSelector Parameters Result ItemsPath MaxConcurrencyPath SecondsPath TimestampPath TimeoutSecondsPath HeartbeatSecondsPath ErrorPath CausePath Variable'.split(
    ' ',
  ),
);

/** Puts zod's issues into AWS's words. */
export function complainAboutShape(error: z.ZodError, location: string, complain: Complain): void {
  const missing: string[] = [];
  for (const issue of error.issues) {
    const at =
      location + issue.path.map((key) => (typeof key === 'number' ? `[${key}]` : `/${String(key)}`)).join('');
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) complain(at || '/', unsupported(key));
    } else if (
      issue.code === 'invalid_type' &&
      issue.input === undefined &&
      issue.message.endsWith('undefined')
    ) {
      missing.push(String(issue.path.at(-1)));
    } else if (issue.code === 'invalid_key') {
      complain(at, `Invalid variable name: '${String(issue.path.at(-1))}'`);
    } else if (issue.code === 'invalid_value') {
      complain(at, `Value should be one of the following: [${issue.values.map(String).join(', ')}]`);
    } else {
      complain(at || '/', issue.message);
    }
  }
  if (missing.length > 0) complain(location || '/', `These fields are required: [${missing.join(', ')}]`);
}

function unsupported(key: string): string {
  return jsonPathFields.has(key)
    ? `The QueryLanguage is set to 'JSONata', but field '${key}' is only supported for the 'JSONPath' QueryLanguage`
    : `Field '${key}' is not supported`;
}
