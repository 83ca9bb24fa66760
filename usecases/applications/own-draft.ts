import type { Caller } from '../../domain/callers.ts';
import type { ApplicationDraft } from '../../domain/drafts/draft.ts';
import { isOfDesk } from '../../domain/drafts/at-desk.ts';
import type { ApplicationId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';

/**
 * A draft for its owner, or for the desk that has taken it in; for anybody else, and when it was deleted or has expired,
 * there is none.
 */
export async function ownDraft(
  needs: Pick<Ports, 'drafts'>,
  caller: Caller,
  applicationId: ApplicationId,
): Promise<Result<ApplicationDraft>> {
  return asOwner(await needs.drafts.find(applicationId), caller, applicationId);
}

/** The same for a draft that has been read already. */
export function asOwner(
  draft: ApplicationDraft | undefined,
  caller: Caller,
  applicationId: ApplicationId,
): Result<ApplicationDraft> {
  const isThere = draft?.state === 'open' || draft?.state === 'submitted';
  const isHis = draft?.desk ? isOfDesk(caller, draft.desk) : draft?.owner === caller.id;
  return isThere && isHis ? accept(draft) : refuse('application-not-found', { id: applicationId });
}
