import type { Caller } from '../../domain/callers.ts';
import { withHand } from '../../domain/drafts/at-desk.ts';
import type { ApplicationDraft } from '../../domain/drafts/draft.ts';
import type { ApplicationId } from '../../domain/ids.ts';
import type { Notice } from '../../domain/notices/notice.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { changeRecord } from '../change-record.ts';
import { asOwner } from './own-draft.ts';
import { draftLine } from '../views/draft-view.ts';

/** What an owner's move makes of his draft; the same object means that there is nothing to do. */
type Move = (
  draft: ApplicationDraft,
  at: string,
) => Result<ApplicationDraft> | Promise<Result<ApplicationDraft>>;

/**
 * Changes an open draft of the caller's own, or of his desk: then it is noted that he had a hand in it. What has been
 * submitted stays as it is.
 */
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
    async (draft, at) => {
      const own = asOwner(draft, caller, applicationId);
      if (!own.ok) return own;
      if (draft.state !== 'open') return refuse('move-not-allowed', { status: draft.state });
      const moved = await move(draft, at);
      if (!moved.ok) return moved;
      if (moved.value === draft) return accept(undefined);
      const { desk } = moved.value;
      const record = { ...moved.value, ...(desk && { desk: withHand(desk, caller.id) }) };
      return accept({ record, notices: notices(at) });
    },
    (draft) => caller.request && { caller: caller.id, ...caller.request, body: draftLine(draft) },
  );
}
