import type { Caller } from '../domain/callers.ts';
import type { ApplicationDraft } from '../domain/drafts/draft.ts';
import type { ApplicationId } from '../domain/ids.ts';
import type { Ports } from '../domain/ports.ts';
import { accept, refuse, type Result } from '../domain/result.ts';

/** A draft for its owner; for anybody else, and when it was deleted or has expired, there is none. */
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
  const isThere = draft?.owner === caller.id && (draft.state === 'open' || draft.state === 'submitted');
  return isThere ? accept(draft) : refuse('application-not-found', { id: applicationId });
}
