import type { IdentityResult, Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import type { Invitation } from '../../domain/signing/invitation.ts';
import type { Signature } from '../../domain/signing/signature.ts';
import { changeSigning, type SigningNeeds } from './change-signing.ts';
import { makeSignature } from './make-signature.ts';
import { applicationOf, findByToken, type Opened } from './signing-tokens.ts';

type Needs = SigningNeeds & Pick<Ports, 'identityChecks' | 'signer'>;

type Command = {
  readonly token: string;
  /** The identity check that was begun with this link; nobody else knows it. */
  readonly session: string;
  /** What the signer has seen; if it is not what stands now, he has to read again. */
  readonly digest: string;
};

type Confirmed = Extract<IdentityResult, { state: 'confirmed' }>;

/** What a signer is told when it is done. */
export type Signed = Pick<Signature, 'roles' | 'signedAt'> & { readonly company: string };

/**
 * Signs: the identity is confirmed, what was seen is what stands, and the statement over its digests is signed and kept
 * with the draft in one write. The same signature sent again is the same signature.
 */
export async function signApplication(
  needs: Needs,
  { token, session, digest }: Command,
): Promise<Result<Signed>> {
  const opened = await findByToken(needs, token);
  if (!opened.ok) return (await signedBefore(needs, token, session)) ?? opened;
  const { application, invitation } = opened.value;
  if (invitation.check?.session !== session) return refuse('identity-not-confirmed', { state: 'not-begun' });
  const identity = await needs.identityChecks.result(session);
  if (identity.state !== 'confirmed') return refuse('identity-not-confirmed', { state: identity.state });

  const changed = await changeSigning(needs, token, async (standing, at) => {
    if (standing.seen !== digest) return refuse('edited-meanwhile', {});
    if (standing.invitation.check?.session !== session) {
      return refuse('identity-not-confirmed', { state: 'not-begun' });
    }
    return accept(await signed(needs, standing, identity, at));
  });
  if (!changed.ok) return (await signedBefore(needs, token, session)) ?? changed;
  return accept(answerOf(application.name, changed.value));
}

async function signed(
  needs: Needs,
  { draft, invitation, signer: who, digests, link }: Opened,
  { reference, confirmedAt }: Confirmed,
  at: string,
): Promise<Invitation> {
  const { check, declined: _said, ...rest } = invitation;
  const signature = await makeSignature(needs, draft.id, {
    person: who.person,
    roles: who.roles,
    parts: [...digests],
    method: 'face',
    identity: { reference, confirmedAt },
    consentedAt: check?.consentedAt ?? at,
    signedAt: at,
  });
  return { ...rest, ...(check && { check }), usedLink: link, signature };
}

/** The answer that was lost on its way: this very check has led to the signature that stands. */
async function signedBefore(
  { drafts }: Pick<Ports, 'drafts'>,
  token: string,
  session: string,
): Promise<Result<Signed> | undefined> {
  const draft = await drafts.find(applicationOf(token));
  const own = draft?.invitations.find(({ check, usedLink }) => check?.session === session && usedLink);
  if (!draft || !own?.signature) return undefined;
  return accept(answerOf(String(draft.content['name']), own));
}

function answerOf(company: string, { signature }: Invitation): Signed {
  return { company, roles: signature?.roles ?? [], signedAt: signature?.signedAt ?? '' };
}
