import type { Page, PageRequest } from '../../domain/ports.ts';

/** Cuts a page out of a list whose order is that of its keys; the cursor is the key of the last entry. */
export function pageOf<T>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
  { limit, cursor }: PageRequest,
  newestFirst = false,
): Page<T> {
  const sign = newestFirst ? -1 : 1;
  const after = cursor === undefined ? '' : Buffer.from(cursor, 'base64url').toString('utf8');
  const rest = [...entries]
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -sign : sign))
    .filter((entry) => after === '' || (newestFirst ? keyOf(entry) < after : keyOf(entry) > after));
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return {
    entries: page,
    ...(rest.length > limit && last && { next: Buffer.from(keyOf(last)).toString('base64url') }),
  };
}
