import type { Caller } from '../domain/callers.ts';
import type { ApplicationId } from '../domain/ids.ts';
import type { Ports } from '../domain/ports.ts';
import { accept, type Result } from '../domain/result.ts';
import { ownDraft } from './own-draft.ts';
import { draftView, type DraftView } from './views/draft-view.ts';

/** One draft with its content, for its owner. */
export async function readDraft(
  needs: Pick<Ports, 'drafts'>,
  caller: Caller,
  { applicationId }: { applicationId: ApplicationId },
): Promise<Result<DraftView>> {
  const draft = await ownDraft(needs, caller, applicationId);
  return draft.ok ? accept(draftView(draft.value)) : draft;
}
