/** JSON with the names of every object in order: the same data give the same text, however they were written. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

/** Tells whether two forms say the same. */
export function sameContent(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
