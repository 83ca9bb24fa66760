/** The identity check that this tab has begun for a link; it bridges the way to the check and back. */
export function sessionOf(token: string): string | undefined {
  return sessionStorage.getItem(placeOf(token)) ?? undefined;
}

/** Remembers it for this tab. */
export function keepSession(token: string, session: string): void {
  sessionStorage.setItem(placeOf(token), session);
}

/** Forgets it: it has led to a signature, or to nothing. */
export function dropSession(token: string): void {
  sessionStorage.removeItem(placeOf(token));
}

function placeOf(token: string): string {
  return `kaiban.signing.${token}`;
}
