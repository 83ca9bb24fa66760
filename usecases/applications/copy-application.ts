import type { Caller } from '../../domain/callers.ts';
import type { DraftContent } from '../../domain/drafts/draft.ts';
import { ApplicationId, type CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { createDraft } from './create-draft.ts';
import { ownDraft } from './own-draft.ts';
import type { DraftLine } from '../views/draft-view.ts';

/**
 * A new draft with the content of another one, or of a case that was refused or withdrawn: nothing has to be typed
 * again, everybody signs anew.
 */
export async function copyApplication(
  needs: Pick<Ports, 'drafts' | 'cases' | 'clock' | 'ids'>,
  caller: Caller,
  { of }: { of: ApplicationId | CaseId },
): Promise<Result<DraftLine>> {
  const isDraft = ApplicationId.safeParse(of);
  const content = isDraft.success
    ? await contentOfDraft(needs, caller, isDraft.data)
    : await contentOfCase(needs, caller, of as CaseId);
  if (!content.ok) return content;
  // Its partners are drawn anew: an order belongs to one application.
  const { partnerDraw: _drawn, ...copy } = content.value;
  return createDraft(needs, caller, { content: copy, copyOf: of });
}

async function contentOfDraft(
  needs: Pick<Ports, 'drafts' | 'cases' | 'clock'>,
  caller: Caller,
  applicationId: ApplicationId,
): Promise<Result<DraftContent>> {
  const draft = await ownDraft(needs, caller, applicationId, 'copy');
  if (!draft.ok) return draft;
  if (draft.value.state === 'open') return accept(draft.value.content);
  return refuse('move-not-allowed', { move: 'copy', status: draft.value.state });
}

async function contentOfCase(
  needs: Pick<Ports, 'cases'>,
  caller: Caller,
  caseId: CaseId,
): Promise<Result<DraftContent>> {
  const subject = (await needs.cases.find(caseId))?.case;
  if (subject?.owner !== caller.id) return refuse('case-not-found', { id: caseId });
  if (subject.status !== 'refused' && subject.status !== 'withdrawn') {
    return refuse('move-not-allowed', { move: 'copy', status: subject.status });
  }
  // Name and bank as they stood last: both may have been chosen anew after acceptance.
  const { application, name, bank } = subject;
  return accept({ ...application, name, bank });
}
