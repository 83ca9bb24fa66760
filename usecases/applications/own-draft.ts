import type { Caller } from '../../domain/callers.ts';
import { isKept, type ApplicationDraft } from '../../domain/drafts/draft.ts';
import { may, standingInDraft, type Act } from '../../domain/help/acts-for.ts';
import type { ApplicationId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';

/**
 * A draft for whoever may do this with it: its owner, the desk that has taken it in, who helps with it. Somebody else is told
 * that there is none, as everybody is when it was deleted or has expired; who may do other things with it, that not this.
 */
export async function ownDraft(
  needs: Pick<Ports, 'drafts' | 'clock'>,
  caller: Caller,
  applicationId: ApplicationId,
  act: Act,
): Promise<Result<ApplicationDraft>> {
  const draft = await needs.drafts.find(applicationId);
  return asOwner(draft, caller, { applicationId, act, at: needs.clock.now() });
}

/** The same for a draft that has been read already. */
export function asOwner(
  draft: ApplicationDraft | undefined,
  caller: Caller,
  {
    applicationId,
    act,
    at,
  }: { readonly applicationId: ApplicationId; readonly act: Act; readonly at: string },
): Result<ApplicationDraft> {
  const standing = draft && standingInDraft(caller, draft, at);
  if (!draft || !isKept(draft) || !standing) return refuse('application-not-found', { id: applicationId });
  return may(standing, act) ? accept(draft) : refuse('not-yours-to-do', { act });
}
