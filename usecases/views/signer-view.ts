import { personOf, type Application } from '../../domain/application/application.ts';
import type { ApplicationDraft } from '../../domain/drafts/draft.ts';
import { stateOf, type SignerState } from '../../domain/signing/invitation.ts';
import { digestsFor, type DigestOf, type SigningMethod } from '../../domain/signing/signature.ts';
import { signersOf, type Signer } from '../../domain/signing/signers.ts';

/** One person's signature as the owner of the draft sees it. */
export type SignerView = Signer & {
  readonly name: string;
  readonly state: SignerState;
  readonly invitedAt?: string;
  readonly expiresAt?: string;
  readonly remindersSent?: number;
  readonly signedAt?: string;
  readonly method?: SigningMethod;
  readonly declinedBecause?: string;
};

/** Everybody who has to sign, and how far he is. */
export function signerViews(
  draft: ApplicationDraft,
  application: Application,
  digestOf: DigestOf,
  now: string,
): SignerView[] {
  return signersOf(application).map((signer) => {
    const invitation = draft.invitations.find(({ person }) => person === signer.person);
    const link = invitation?.links.at(-1);
    const state = stateOf(invitation, digestsFor(application, signer, digestOf), now);
    return {
      ...signer,
      name: personOf(application, signer.person)?.name ?? signer.person,
      state,
      ...(link && { invitedAt: link.sentAt, remindersSent: invitation?.remindersSent ?? 0 }),
      ...(link && state === 'invited' && { expiresAt: link.expiresAt }),
      ...(invitation?.signature && {
        signedAt: invitation.signature.signedAt,
        method: invitation.signature.method,
      }),
      ...(invitation?.declined && { declinedBecause: invitation.declined.reason }),
    };
  });
}
