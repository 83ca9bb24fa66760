import type { Caller } from '../../domain/callers.ts';
import type { KeptNameId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';
import { keptNameView, type KeptNameView } from '../views/kept-name-view.ts';

/** One name that the caller keeps or has kept. */
export async function readKeptName(
  needs: Pick<Ports, 'keptNames' | 'clock'>,
  caller: Caller,
  { keptNameId }: { keptNameId: KeptNameId },
): Promise<Result<KeptNameView>> {
  const kept = await needs.keptNames.find(keptNameId);
  if (kept?.owner !== caller.id) return refuse('kept-name-not-found', { id: keptNameId });
  return accept(keptNameView(kept, chinaDateOf(needs.clock.now())));
}
