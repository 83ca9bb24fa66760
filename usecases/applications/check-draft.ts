import type { Caller } from '../../domain/callers.ts';
import type { ApplicationId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import { recordHand } from './change-draft.ts';
import { checkKept, type ContentCheck } from './check-content.ts';

/** The dry run of a draft. */
export async function checkDraft(
  needs: Pick<Ports, 'drafts' | 'cases' | 'names' | 'clock' | 'keptNames' | 'uploads'>,
  caller: Caller,
  { applicationId }: { applicationId: ApplicationId },
): Promise<Result<ContentCheck>> {
  const draft = await recordHand(needs, caller, applicationId, { under: 'check', act: 'checked' });
  if (!draft.ok) return draft;
  return accept((await checkKept(needs, draft.value)).check);
}
