import type { Caller } from '../../domain/callers.ts';
import type { Page, PageRequest, Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';
import { keptNameView, type KeptNameView } from '../views/kept-name-view.ts';

/** The names that the caller keeps or has kept, newest first. */
export async function listKeptNames(
  needs: Pick<Ports, 'keptNames' | 'clock'>,
  caller: Caller,
  page: PageRequest,
): Promise<Result<Page<KeptNameView>>> {
  const day = chinaDateOf(needs.clock.now());
  const { entries, next } = await needs.keptNames.list(`owner:${caller.id}`, { ...page, newestFirst: true });
  return accept({ entries: entries.map((kept) => keptNameView(kept, day)), ...(next && { next }) });
}
