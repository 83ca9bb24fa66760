import { Application } from '../../domain/application/application.ts';
import type { ApplicationDraft } from '../../domain/drafts/draft.ts';
import { ApplicationId } from '../../domain/ids.ts';
import type { Ids, Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { isOpen, type Invitation } from '../../domain/signing/invitation.ts';
import { digestOfParts, digestsFor, type PartDigest } from '../../domain/signing/signature.ts';
import { signersOf, type Signer } from '../../domain/signing/signers.ts';

/** A token that leads to its application and can be guessed by nobody: 26 characters of the id, 26 that are secret. */
export function tokenFor(applicationId: ApplicationId, ids: Ids): string {
  return `${applicationId.slice('app_'.length)}${ids.newSecret()}`;
}

/** The application of which a token speaks. */
export function applicationOf(token: string): ApplicationId {
  return ApplicationId.parse(`app_${token.slice(0, 26)}`);
}

/** What a token leads to, as it stands now. */
export type Opened = {
  readonly draft: ApplicationDraft;
  readonly application: Application;
  readonly invitation: Invitation;
  readonly signer: Signer;
  readonly digests: readonly PartDigest[];
  /** One digest over everything that this person signs. */
  readonly seen: string;
  /** The digest of the token itself. */
  readonly link: string;
};

/** Finds the draft of a token; see {@link openToken}. */
export async function findByToken(
  needs: Pick<Ports, 'drafts' | 'clock' | 'digest'>,
  token: string,
): Promise<Result<Opened>> {
  const draft = await needs.drafts.find(applicationOf(token));
  return openToken(needs, draft, token, needs.clock.now());
}

/**
 * Opens a link: refuses one that never was, that has expired, or by which somebody has signed already. A person who has
 * left the form has nothing to sign.
 */
export function openToken(
  { digest }: Pick<Ports, 'digest'>,
  draft: ApplicationDraft | undefined,
  token: string,
  at: string,
): Result<Opened> {
  const link = digest(token);
  const invitation = draft?.invitations.find(({ links }) => links.some((one) => one.tokenDigest === link));
  if (!draft || !invitation || draft.state !== 'open') return refuse('invitation-not-found', {});
  if (invitation.usedLink !== undefined) return refuse('invitation-used', {});
  const sent = invitation.links.find(({ tokenDigest }) => tokenDigest === link);
  if (!sent || at >= sent.expiresAt || !isOpen(invitation, at)) return refuse('invitation-expired', {});
  const application = Application.safeParse(draft.content);
  const signer = application.success
    ? signersOf(application.data).find(({ person }) => person === invitation.person)
    : undefined;
  // The form is being changed at this moment, or this person is no part of it any more.
  if (!application.success || !signer) return refuse('invitation-not-found', {});
  const digestOf = (text: string) => digest(text);
  const wanted = digestsFor(application.data, signer, digestOf);
  return accept({
    draft,
    application: application.data,
    invitation,
    signer,
    digests: wanted,
    seen: digestOfParts(wanted, digestOf),
    link,
  });
}

/** The draft with one invitation replaced. */
export function withInvitation(draft: ApplicationDraft, invitation: Invitation): ApplicationDraft {
  return {
    ...draft,
    invitations: draft.invitations.map((one) => (one.person === invitation.person ? invitation : one)),
  };
}
