import type { Caller } from '../../domain/callers.ts';
import { cityOf } from '../../domain/cities/cities.ts';
import type { DeskClient } from '../../domain/drafts/at-desk.ts';
import { checkPersonDocument } from '../../domain/persons/person-document.ts';
import type { Ports } from '../../domain/ports.ts';
import { refuse, type Result } from '../../domain/result.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';
import { createDraft } from '../applications/create-draft.ts';
import type { DraftLine } from '../views/draft-view.ts';

type Command = { readonly client: DeskClient; readonly consentPaper: string };

/**
 * Begins an application at the desk, for somebody without a phone: it is his, by his name and document, and the desk
 * keeps it with his consent on paper. Refuses a document that is not in order, and whoever is on no city's roster.
 */
export async function takeApplicationIn(
  needs: Pick<Ports, 'drafts' | 'clock' | 'ids'>,
  caller: Caller,
  { client, consentPaper }: Command,
): Promise<Result<DraftLine>> {
  const profile = cityOf(caller.id);
  if (!profile) return refuse('staff-not-found', { staff: caller.id });
  const at = needs.clock.now();
  const findings = checkPersonDocument(client.document, chinaDateOf(at), '/client/document');
  if (findings.length > 0) return refuse('application-has-faults', { findings });
  const { city } = profile;
  return createDraft(needs, caller, {
    content: { city },
    desk: { city, client, consentPaper, consentedAt: at, staff: [caller.id] },
  });
}
