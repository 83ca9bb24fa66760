import type { Caller } from '../../domain/callers.ts';
import type { AtDesk } from '../../domain/drafts/at-desk.ts';
import type { ApplicationDraft, DraftContent } from '../../domain/drafts/draft.ts';
import { Unavailable } from '../../domain/faults.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { draftLine, type DraftLine } from '../views/draft-view.ts';

/** How often a new draft is written while the store is busy. */
const attempts = 5;

/**
 * Keeps a form, whole or in part, as it is. A program of an organisation keeps it for its client: the draft says so to
 * everybody who is to sign it. At the desk the owner is somebody as whom nobody signs in.
 */
export async function createDraft(
  needs: Pick<Ports, 'drafts' | 'clock' | 'ids'>,
  caller: Caller,
  { content, copyOf, desk }: { content: DraftContent; copyOf?: string; desk?: AtDesk },
): Promise<Result<DraftLine>> {
  const at = needs.clock.now();
  const id = needs.ids.newApplicationId();
  const draft: ApplicationDraft = {
    id,
    version: 1,
    revision: 1,
    owner: desk ? `client-of-${id}` : caller.id,
    ...(caller.organisation !== undefined && { preparedBy: caller.organisation }),
    state: 'open',
    content,
    ...(desk && { desk }),
    ...(copyOf !== undefined && { copyOf }),
    invitations: [],
    createdAt: at,
    changedAt: at,
  };
  const line = draftLine(draft);
  const reply = caller.request && { caller: caller.id, ...caller.request, body: line };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const saved = await needs.drafts.save(draft, at, { ...(reply && { reply }) });
    if (saved.kind === 'done') return accept(line);
    if (saved.kind === 'repeated') return refuse('request-key-reused', {});
    // A new draft has no earlier version: the store was busy with the same request at this moment.
  }
  throw new Unavailable('the draft could not be stored now');
}
