import type { PublishedRoot } from '../../domain/audit/check-export.ts';
import type { PublishedHead } from '../../domain/audit/daily-root.ts';
import type { Ports, PublicKey } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';

const partsAtOnce = 50;

/** The root of one day with the heads under it and the keys of its signature: all that a check offline needs. */
export async function readDailyRoot(
  needs: Pick<Ports, 'dailyHeads' | 'dailyRoots' | 'signer'>,
  { day }: { readonly day: string },
): Promise<Result<PublishedRoot & { keys: readonly PublicKey[] }>> {
  const root = await needs.dailyRoots.find(day);
  if (!root) return refuse('root-not-found', { day });
  const heads: PublishedHead[] = [];
  let cursor: string | undefined;
  do {
    const page = await needs.dailyHeads.list(day, { limit: partsAtOnce, cursor });
    heads.push(...page.entries.flatMap((part) => part.heads));
    cursor = page.next;
  } while (cursor !== undefined);
  return accept({ ...root, heads, keys: await needs.signer.keys() });
}
