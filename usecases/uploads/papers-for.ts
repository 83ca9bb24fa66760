import type { Caller } from '../../domain/callers.ts';
import { isHelp, standingInDraft } from '../../domain/help/acts-for.ts';
import type { Done } from '../../domain/help/with-hand-of.ts';
import type { ApplicationId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import type { Upload } from '../../domain/uploads/upload.ts';
import { recordHand } from '../applications/change-draft.ts';
import { ownDraft } from '../applications/own-draft.ts';

/** What it takes to know whose papers somebody deals with. */
export type PapersNeeds = Pick<Ports, 'drafts' | 'clock'>;

/** Whose papers somebody deals with: his own, or those of the application whose owner he acts for. */
export type Papers = {
  readonly owner: string;
  /** What a paper that is added now says of how it came here. */
  readonly origin: Pick<Upload, 'application' | 'uploadedBy'>;
  /** Whether he gets to see this one: of somebody else's only what goes with the application. */
  has(upload: Upload): boolean;
  /** Records what he does with one, before he does it; nothing when they are his own. */
  record(done: Done): Promise<Result<unknown>>;
};

/** The caller's own papers; with an application, those of its owner, for whoever may upload papers for him. */
export async function papersFor(
  needs: PapersNeeds,
  caller: Caller,
  applicationId: ApplicationId | undefined,
): Promise<Result<Papers>> {
  if (applicationId === undefined) {
    return caller.roles.includes('applicant') ? accept(own(caller)) : refuse('application-not-found', {});
  }
  const draft = await ownDraft(needs, caller, applicationId, 'upload');
  if (!draft.ok) return draft;
  const { owner, state, content } = draft.value;
  const standing = standingInDraft(caller, draft.value, needs.clock.now());
  if (standing === 'applicant') return accept(own(caller));
  if (state !== 'open') return refuse('move-not-allowed', { status: state });
  const named = JSON.stringify(content['papers'] ?? []);
  return accept({
    owner,
    origin: { application: applicationId, uploadedBy: caller.id },
    has: (upload) =>
      upload.owner === owner &&
      (!isHelp(standing) || upload.application === applicationId || named.includes(upload.id)),
    record: (done) => recordHand(needs, caller, applicationId, { under: 'upload', ...done }),
  });
}

function own({ id: owner }: Caller): Papers {
  return {
    owner,
    origin: {},
    has: (upload) => upload.owner === owner,
    record: () => Promise.resolve(accept(undefined)),
  };
}
