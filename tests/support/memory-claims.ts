import type { Claim } from '../../domain/case/case-file.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';

type Held = { readonly holder: string; readonly until?: string | undefined };

/** Claims in memory: one set for cases and records alike, as the one table has it. */
export type MemoryClaims = {
  holderOf(key: string, at: string): string | undefined;
  /** The first of these that this holder cannot take or give back. */
  lost(wanted: readonly Claim[], holder: string, at: string): Claim | undefined;
  write(wanted: readonly Claim[], holder: string): void;
};

export function memoryClaims(): MemoryClaims {
  const claims = new Map<string, Held>();
  const inForce = (key: string, at: string): Held | undefined => {
    const held = claims.get(key);
    return held && (held.until === undefined || held.until >= chinaDateOf(at)) ? held : undefined;
  };
  return {
    holderOf: (key, at) => inForce(key, at)?.holder,
    lost: (wanted, own, at) =>
      wanted.find(({ action, key, from }) => {
        const holder = (action === 'take' ? inForce(key, at) : claims.get(key))?.holder;
        return holder !== undefined && holder !== own && holder !== from;
      }),
    write(wanted, holder) {
      for (const { action, key, until } of wanted) {
        if (action === 'release') claims.delete(key);
        else claims.set(key, { holder, until });
      }
    },
  };
}
