import type { Caller } from '../../domain/callers.ts';
import type { DraftContent } from '../../domain/drafts/draft.ts';
import { formParts } from '../../domain/application/application.ts';
import { isHelp, standingInDraft } from '../../domain/help/acts-for.ts';
import { withNumbersOf } from '../../domain/help/hidden-numbers.ts';
import { changedParts } from '../../domain/help/with-hand-of.ts';
import { sameContent } from '../../domain/drafts/same-content.ts';
import type { ApplicationId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { changeDraft } from './change-draft.ts';
import { draftLine, type DraftLine } from '../views/draft-view.ts';

type Command = {
  readonly applicationId: ApplicationId;
  readonly content: DraftContent;
  /** The version that the caller has seen; without it his content replaces whatever stands. */
  readonly ifMatch: number | undefined;
};

/**
 * Replaces the content of a draft, as far as it has been filled in. Refuses with `edited-meanwhile` when somebody else was
 * faster. Content that stands already is no change, so that a save whose answer was lost may be repeated. A helper
 * sees numbers masked: where he left the mask, the number stays.
 */
export async function saveDraft(
  needs: Pick<Ports, 'drafts' | 'clock'>,
  caller: Caller,
  { applicationId, content: given, ifMatch }: Command,
): Promise<Result<DraftLine>> {
  const saved = await changeDraft(needs, caller, applicationId, {
    act: 'change',
    move(draft, at) {
      const hidesNumbers = isHelp(standingInDraft(caller, draft, at));
      const content = hidesNumbers ? withNumbersOf(given, draft.content) : given;
      if (sameContent(draft.content, content)) return accept(draft);
      if (ifMatch !== undefined && ifMatch !== draft.revision) {
        return refuse('edited-meanwhile', { version: draft.revision });
      }
      const { remindedAt: _told, ...rest } = draft;
      return accept({ ...rest, content, revision: draft.revision + 1, changedAt: at });
    },
    done: (before, after) =>
      changedParts(before.content, after.content, formParts).map((part) => ({ act: 'changed', part })),
  });
  return saved.ok ? accept(draftLine(saved.value)) : saved;
}
