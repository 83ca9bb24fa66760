import { fault } from '../fault.ts';

/** Writes where the next page goes on. The scope ties a token to the list it was given for. */
function writeToken(scope: string, position: number): string {
  return Buffer.from(JSON.stringify([scope, position])).toString('base64url');
}

/** Reads a page token, or refuses it. */
export function readToken(scope: string, token: string | undefined): number | undefined {
  if (token === undefined) return undefined;
  try {
    const [of, position] = JSON.parse(Buffer.from(token, 'base64url').toString()) as unknown[];
    if (of === scope && typeof position === 'number' && Number.isSafeInteger(position)) return position;
  } catch {
    // Not a token of ours; refused below.
  }
  throw fault.invalidToken();
}

/** Cuts a page out of one row more than asked for, and says where the next one starts. */
export function cutPage<T extends { readonly id: number }>(scope: string, rows: readonly T[], size: number) {
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return { page, ...(rows.length > size && last && { nextToken: writeToken(scope, last.id) }) };
}
