import { personOf } from '../../domain/application/application.ts';
import type { Caller } from '../../domain/callers.ts';
import { isHelp, standingInDraft } from '../../domain/help/acts-for.ts';
import { withLink } from '../../domain/signing/invitation.ts';
import type { ApplicationDraft } from '../../domain/drafts/draft.ts';
import type { ApplicationId } from '../../domain/ids.ts';
import { newNotice } from '../../domain/notices/new-notice.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { invitationOrder } from '../../domain/signing/signing-notices.ts';
import { changeDraft } from '../applications/change-draft.ts';
import { checkKept } from '../applications/check-content.ts';
import { ownDraft } from '../applications/own-draft.ts';
import { tokenFor } from './signing-tokens.ts';
import { signerViews, type SignerView } from '../views/signer-view.ts';

type Needs = Pick<Ports, 'drafts' | 'cases' | 'names' | 'clock' | 'ids' | 'digest' | 'keptNames' | 'uploads'>;

/** A link by which one person signs; it is told this once, for only the digest of its token is kept, and the sealed message. */
export type NewLink = { readonly person: string; readonly path: string };

/** Who has to sign, and the links that were made for those who had none. */
export type Invited = { readonly signers: readonly SignerView[]; readonly links: readonly NewLink[] };

type Command = {
  readonly applicationId: ApplicationId;
  /** One person, who gets a new link whatever he has; without it everybody who still needs one. */
  readonly person?: string | undefined;
};

/**
 * Invites to sign: once the form has no faults, everybody who has to sign it gets a link of his own, by text message and
 * e-mail; the owner may hand it over besides, who helps never sees it. Whoever has signed
 * what stands now, or has a link that still leads on, is left alone.
 */
export async function inviteSigners(
  needs: Needs,
  caller: Caller,
  { applicationId, person }: Command,
): Promise<Result<Invited>> {
  const draft = await ownDraft(needs, caller, applicationId, 'invite');
  if (!draft.ok) return draft;
  const { application, check } = await checkKept(needs, draft.value);
  if (!application || check.findings.length > 0) {
    return refuse('application-has-faults', { findings: check.findings });
  }
  const digestOf = (text: string) => needs.digest(text);
  const statesOf = (one: ApplicationDraft, at: string) => signerViews(one, application, digestOf, at);
  if (
    person !== undefined &&
    !statesOf(draft.value, needs.clock.now()).some((one) => one.person === person)
  ) {
    return refuse('invitation-not-found', { person });
  }

  let links: NewLink[] = [];
  const move = (standing: ApplicationDraft, at: string): Result<ApplicationDraft> => {
    if (standing.revision !== draft.value.revision) {
      return refuse('edited-meanwhile', { version: standing.revision });
    }
    const wanted = statesOf(standing, at).filter(({ state, ...signer }) =>
      person === undefined ? state !== 'signed' && state !== 'invited' : signer.person === person,
    );
    const made = wanted.map((signer) => ({ ...signer, token: tokenFor(applicationId, needs.ids) }));
    links = made.map((one) => ({ person: one.person, path: `/sign/${one.token}` }));
    if (made.length === 0) return accept(standing);
    const others = standing.invitations.filter((one) => !made.some((each) => each.person === one.person));
    const invited = made.map((one) =>
      withLink(
        standing.invitations.find((each) => each.person === one.person),
        one.person,
        digestOf(one.token),
        at,
      ),
    );
    return accept({ ...standing, invitations: [...others, ...invited] });
  };
  const changed = await changeDraft(needs, caller, applicationId, {
    act: 'invite',
    move,
    done: () => links.map(({ person: part }) => ({ act: 'invited', part })),
    notices: (at) =>
      links.flatMap((link) => {
        const to = personOf(application, link.person);
        const tokenDigest = digestOf(link.path.slice('/sign/'.length));
        return to ? [newNotice(invitationOrder(applicationId, to, { ...link, tokenDigest }), at)] : [];
      }),
  });
  if (!changed.ok) return changed;
  const now = needs.clock.now();
  const isToldLinks = !isHelp(standingInDraft(caller, changed.value, now));
  return accept({ signers: statesOf(changed.value, now), links: isToldLinks ? links : [] });
}
