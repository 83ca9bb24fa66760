import type { Caller } from '../../domain/callers.ts';
import type { ApplicationDraft } from '../../domain/drafts/draft.ts';
import type { Act } from '../../domain/help/acts-for.ts';
import { withHandOf, type Done } from '../../domain/help/with-hand-of.ts';
import type { ApplicationId } from '../../domain/ids.ts';
import type { Notice } from '../../domain/notices/notice.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { changeRecord } from '../change-record.ts';
import { asOwner } from './own-draft.ts';
import { draftLine } from '../views/draft-view.ts';

/** A change of a draft, and what it takes to be allowed. */
type DraftChange = {
  readonly act: Act;
  /** What it makes of the draft; the same object means that there is nothing to do. */
  readonly move: (
    draft: ApplicationDraft,
    at: string,
  ) => Result<ApplicationDraft> | Promise<Result<ApplicationDraft>>;
  /** What is recorded of it when somebody does it for the owner. */
  readonly done?: (before: ApplicationDraft, after: ApplicationDraft) => readonly Done[];
  /** Who has to be told of it in the same write; asked after the move. */
  readonly notices?: (at: string) => readonly Notice[];
};

/**
 * Changes an open draft for whoever may do so. Somebody of the desk, or who helps, stands in it afterwards with what he did.
 * What has been submitted stays as it is.
 */
export async function changeDraft(
  needs: Pick<Ports, 'drafts' | 'clock'>,
  caller: Caller,
  applicationId: ApplicationId,
  { act, move, done = () => [], notices = () => [] }: DraftChange,
): Promise<Result<ApplicationDraft>> {
  return changeRecord(
    { store: needs.drafts, clock: needs.clock },
    applicationId,
    'application-not-found',
    async (draft, at) => {
      const own = asOwner(draft, caller, { applicationId, act, at });
      if (!own.ok) return own;
      if (draft.state !== 'open') return refuse('move-not-allowed', { status: draft.state });
      const moved = await move(draft, at);
      if (!moved.ok) return moved;
      if (moved.value === draft) return accept(undefined);
      const record = withHandOf(moved.value, caller, done(draft, moved.value), at);
      return record.ok ? accept({ record: record.value, notices: notices(at) }) : record;
    },
    (draft) => caller.request && { caller: caller.id, ...caller.request, body: draftLine(draft) },
  );
}

/**
 * Records that somebody looks at a draft, or does something beside it, for its owner: before it is done, for what cannot be
 * recorded must not be done.
 */
export async function recordHand(
  needs: Pick<Ports, 'drafts' | 'clock'>,
  caller: Caller,
  applicationId: ApplicationId,
  done: Done & { readonly under: Act },
): Promise<Result<ApplicationDraft>> {
  const { under: act, ...step } = done;
  return changeRecord(
    { store: needs.drafts, clock: needs.clock },
    applicationId,
    'application-not-found',
    (draft, at) => {
      const own = asOwner(draft, caller, { applicationId, act, at });
      if (!own.ok) return own;
      if (draft.state !== 'open') return accept(undefined);
      const record = withHandOf(draft, caller, [step], at);
      if (!record.ok) return record;
      return accept(record.value === draft ? undefined : { record: record.value });
    },
  );
}
