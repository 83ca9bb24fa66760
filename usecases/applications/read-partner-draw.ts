import type { Caller } from '../../domain/callers.ts';
import { findCity } from '../../domain/cities/cities.ts';
import { drawPartners } from '../../domain/cities/impartial-order.ts';
import type { PartnerDraw } from '../../domain/cities/partner-draw.ts';
import { drawOf } from '../../domain/drafts/draw-of-draft.ts';
import type { ApplicationId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { ownDraft } from './own-draft.ts';

/** In which order the partners of a city are shown to whoever fills in this draft; the same whenever he asks. */
export async function readPartnerDraw(
  needs: Pick<Ports, 'drafts' | 'clock'>,
  caller: Caller,
  { applicationId, city }: { applicationId: ApplicationId; city: string },
): Promise<Result<PartnerDraw>> {
  const draft = await ownDraft(needs, caller, applicationId, 'read');
  if (!draft.ok) return draft;
  const profile = findCity(city);
  return profile ? accept(drawPartners(profile, drawOf(draft.value))) : refuse('city-not-served', { city });
}
