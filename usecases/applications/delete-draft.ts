import type { Caller } from '../../domain/callers.ts';
import type { ApplicationId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import { changeDraft } from './change-draft.ts';
import { draftLine, type DraftLine } from '../views/draft-view.ts';

/** Throws a draft away: its content is gone at once. */
export async function deleteDraft(
  needs: Pick<Ports, 'drafts' | 'clock'>,
  caller: Caller,
  { applicationId }: { applicationId: ApplicationId },
): Promise<Result<DraftLine>> {
  const deleted = await changeDraft(needs, caller, applicationId, {
    act: 'delete',
    move: (draft, at) => accept({ ...draft, state: 'deleted', content: {}, invitations: [], changedAt: at }),
  });
  return deleted.ok ? accept(draftLine(deleted.value)) : deleted;
}
