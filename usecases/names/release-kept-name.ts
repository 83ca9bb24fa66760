import type { Caller } from '../../domain/callers.ts';
import type { KeptNameId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';
import { endKeptName, tellIndex } from './come-back-to-kept-name.ts';
import { keptNameView, type KeptNameView } from '../views/kept-name-view.ts';

/** Gives a kept name back (主动放弃): from this moment anybody may have it. One that has ended stays as it is. */
export async function releaseKeptName(
  needs: Pick<Ports, 'cases' | 'names' | 'keptNames' | 'clock'>,
  caller: Caller,
  { keptNameId }: { keptNameId: KeptNameId },
): Promise<Result<KeptNameView>> {
  const kept = await needs.keptNames.find(keptNameId);
  if (kept?.owner !== caller.id) return refuse('kept-name-not-found', { id: keptNameId });
  const ended = await endKeptName(needs, keptNameId, 'released');
  if (!ended.ok) return ended;
  await tellIndex(needs, keptNameId);
  if (ended.value.state === 'used') return refuse('move-not-allowed', { move: 'release', state: 'used' });
  return accept(keptNameView(ended.value, chinaDateOf(needs.clock.now())));
}
