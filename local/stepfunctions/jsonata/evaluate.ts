import { isObject, type Json } from '../json.ts';
import { StateFailure } from '../machine/failure.ts';
import { compile, expressionSource } from './expression.ts';

/** What an expression sees: `states`, the variables and the added functions. */
export type Bindings = Readonly<Record<string, unknown>>;

/** Evaluates every expression inside a template, at any depth; plain values are returned as they are. */
export async function evaluateTemplate(template: Json, field: string, bindings: Bindings): Promise<Json> {
  if (typeof template === 'string') {
    const source = expressionSource(template);
    return source === undefined ? template : evaluateExpression(source, field, bindings);
  }
  if (Array.isArray(template)) {
    const items: Json[] = [];
    for (const [index, item] of (template as readonly Json[]).entries()) {
      items.push(await evaluateTemplate(item, `${field}[${index}]`, bindings));
    }
    return items;
  }
  if (isObject(template)) {
    const result: Record<string, Json> = {};
    for (const [key, value] of Object.entries(template)) {
      define(result, key, await evaluateTemplate(value, `${field}/${key}`, bindings));
    }
    return result;
  }
  return template;
}

/** Refuses a result of another type, in AWS's words. */
export function expectType<T extends 'string' | 'number' | 'boolean' | 'array'>(
  value: Json,
  expected: T,
  template: Json,
  field: string,
): asserts value is Typed[T] {
  const actual = typeName(value);
  if (actual === expected) return;
  const source = typeof template === 'string' ? expressionSource(template) : undefined;
  const subject =
    source === undefined
      ? `The value specified for the field '${field}' has`
      : `The JSONata expression '${source}' specified for the field '${field}' returned`;
  throw evaluationFailure(
    `${subject} an unexpected result type. Expected '${expected}', but was '${actual}' for value: ${JSON.stringify(value)}`,
    field,
  );
}

type Typed = { string: string; number: number; boolean: boolean; array: readonly Json[] };

/** A failure of an expression in the named field. */
export function evaluationFailure(cause: string, field: string): StateFailure {
  return new StateFailure({
    kind: 'evaluation',
    error: 'States.QueryEvaluationError',
    cause,
    location: field,
  });
}

async function evaluateExpression(source: string, field: string, bindings: Bindings): Promise<Json> {
  const subject = `The JSONata expression '${source}' specified for the field '${field}'`;
  let value: unknown;
  try {
    value = plain(await compile(source).evaluate(undefined, bindings));
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string };
    const text = [code, message ?? String(error)].filter(Boolean).join(': ');
    throw evaluationFailure(`${subject} threw an error during evaluation. ${text}`, field);
  }
  if (value === undefined) throw evaluationFailure(`${subject} returned nothing (undefined).`, field);
  return value as Json;
}

/** Copies a result into plain JSON: the library's arrays carry markers, and its functions must not get out. */
function plain(value: unknown): Json | undefined {
  if (value === undefined || value === null) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((item) => plain(item) ?? null);
  if (typeof value !== 'object' || '_jsonata_function' in value || '_jsonata_lambda' in value) {
    throw new TypeError('The result is a function, which is not JSON');
  }
  const result: Record<string, Json> = {};
  for (const [key, item] of Object.entries(value)) {
    const copy = plain(item);
    if (copy !== undefined) define(result, key, copy);
  }
  return result;
}

// Assignment to `__proto__` would set the prototype and lose the key.
function define(target: Record<string, Json>, key: string, value: Json): void {
  if (key === '__proto__') Object.defineProperty(target, key, { value, enumerable: true, writable: true });
  else target[key] = value;
}

function typeName(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
