import jsonata from 'jsonata';

/** AWS's bounds are 100 levels and about this many items; evaluation holds up everyone, hence a second at most. */
const bounds = { timeout: 1_000, stack: 100, sequence: 873_782 };
const cacheSize = 2_000;
const cache = new Map<string, jsonata.Expression>();

/** The source inside `{% %}`, or `undefined` for a plain string. */
export function expressionSource(text: string): string | undefined {
  return text.startsWith('{%') && text.endsWith('%}') && text.length >= 4
    ? text.slice(2, -2).trim()
    : undefined;
}

/** Parses an expression once; parsing costs five times as much as a small evaluation. */
export function compile(source: string): jsonata.Expression {
  const known = cache.get(source);
  if (known) {
    cache.delete(source);
    cache.set(source, known);
    return known;
  }
  const compiled = jsonata(source, bounds);
  cache.set(source, compiled);
  if (cache.size > cacheSize) {
    const oldest = cache.keys().next();
    if (!oldest.done) cache.delete(oldest.value);
  }
  return compiled;
}
