import type { Caller } from '../domain/callers.ts';
import type { ApplicationDraft } from '../domain/drafts/draft.ts';
import type { ApplicationId } from '../domain/ids.ts';
import type { Notice } from '../domain/notices/notice.ts';
import type { Ports } from '../domain/ports.ts';
import { accept, refuse, type Result } from '../domain/result.ts';
import { changeRecord } from './change-record.ts';
import { asOwner } from './own-draft.ts';
import { draftLine } from './views/draft-view.ts';

/** What an owner's move makes of his draft; the same object means that there is nothing to do. */
type Move = (draft: ApplicationDraft, at: string) => Result<ApplicationDraft>;

/** Changes an open draft of the caller's own; what has been submitted stays as it is. */
export async function changeDraft(
  needs: Pick<Ports, 'drafts' | 'clock'>,
  caller: Caller,
  applicationId: ApplicationId,
  move: Move,
  /** Who has to be told of it in the same write; asked after the move. */
  notices: (at: string) => readonly Notice[] = () => [],
): Promise<Result<ApplicationDraft>> {
  return changeRecord(
    { store: needs.drafts, clock: needs.clock },
    applicationId,
    'application-not-found',
    (draft, at) => {
      const own = asOwner(draft, caller, applicationId);
      if (!own.ok) return own;
      if (draft.state !== 'open') return refuse('move-not-allowed', { status: draft.state });
      const moved = move(draft, at);
      if (!moved.ok) return moved;
      return accept(moved.value === draft ? undefined : { record: moved.value, notices: notices(at) });
    },
    (draft) => caller.request && { caller: caller.id, ...caller.request, body: draftLine(draft) },
  );
}
