import type { Caller } from '../../domain/callers.ts';
import { isHelp, standingInDraft } from '../../domain/help/acts-for.ts';
import { type ApplicationId, caseIdOf } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import { recordHand } from './change-draft.ts';
import { ownDraft } from './own-draft.ts';
import { settleDraft } from './settle-draft.ts';
import { draftView, type DraftView } from '../views/draft-view.ts';

/**
 * One draft with its content and its signatures, for its owner or who acts for him. A helper's look is recorded before he
 * gets it, and numbers are hidden from him.
 */
export async function readDraft(
  needs: Pick<Ports, 'drafts' | 'cases' | 'clock' | 'digest'>,
  caller: Caller,
  { applicationId }: { applicationId: ApplicationId },
): Promise<Result<DraftView>> {
  const own = await ownDraft(needs, caller, applicationId, 'read');
  if (!own.ok) return own;
  const now = needs.clock.now();
  const standing = standingInDraft(caller, own.value, now);
  const draft = isHelp(standing)
    ? await recordHand(needs, caller, applicationId, { under: 'read', act: 'read' })
    : own;
  if (!draft.ok) return draft;
  const digestOf = (text: string) => needs.digest(text);
  const view = draftView(draft.value, digestOf, now, standing);
  const mayBeSubmitted = view.signers.length > 0 && view.signers.every(({ state }) => state === 'signed');
  if (!mayBeSubmitted || !(await needs.cases.find(caseIdOf(applicationId)))) return accept(view);
  // Its submission was cut off between the case and the draft: now it is brought to its end.
  await settleDraft(needs, applicationId);
  return readDraft(needs, caller, { applicationId });
}
