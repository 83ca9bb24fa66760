import { personOf, type Application } from '../../domain/application/application.ts';
import type { Caller } from '../../domain/callers.ts';
import { isDocument } from '../../domain/drafts/at-desk.ts';
import type { ApplicationDraft } from '../../domain/drafts/draft.ts';
import type { ApplicationId } from '../../domain/ids.ts';
import type { PersonDocument } from '../../domain/persons/person-document.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { signedAtDesk } from '../../domain/signing/invitation.ts';
import { digestsFor } from '../../domain/signing/signature.ts';
import { signersOf, type Signer } from '../../domain/signing/signers.ts';
import { changeDraft } from '../applications/change-draft.ts';
import { checkKept } from '../applications/check-content.ts';
import { makeSignature } from '../signing/make-signature.ts';
import { ownDraft } from '../applications/own-draft.ts';
import { signerViews, type SignerView } from '../views/signer-view.ts';

type Needs = Pick<
  Ports,
  'drafts' | 'cases' | 'names' | 'clock' | 'digest' | 'keptNames' | 'uploads' | 'signer'
>;

type Command = {
  readonly applicationId: ApplicationId;
  /** The signer's key in the form. */
  readonly person: string;
  /** The document as it lies before the officer. */
  readonly document: PersonDocument;
  /** The version of the form that the signer has read and signed on paper. */
  readonly version: number;
};

/**
 * Signs in person: an officer of the desk has the signer and his document before him. Only for what the desk has taken
 * in, so that no other applicant's people sign without their face; and nobody confirms who he is himself.
 */
export async function signAtDesk(
  needs: Needs,
  caller: Caller,
  { applicationId, person, document, version }: Command,
): Promise<Result<{ readonly signers: readonly SignerView[] }>> {
  const draft = await ownDraft(needs, caller, applicationId, 'sign-in-person');
  if (!draft.ok) return draft;
  if (!draft.value.desk) return refuse('application-not-found', { id: applicationId });
  if (draft.value.revision !== version) return refuse('edited-meanwhile', { version: draft.value.revision });
  const { application, check } = await checkKept(needs, draft.value);
  if (!application || check.findings.length > 0) {
    return refuse('application-has-faults', { findings: check.findings });
  }
  const stated = personOf(application, person);
  const signer = signersOf(application).find((one) => one.person === person);
  if (!stated || !signer) return refuse('invitation-not-found', { person });
  if (!isDocument(document, stated.document)) return refuse('not-the-invited-person', { person });
  if (stated.name === caller.name) return refuse('not-yours-to-do', {});

  const changed = await changeDraft(needs, caller, applicationId, {
    act: 'sign-in-person',
    async move(standing, at) {
      if (standing.revision !== version) return refuse('edited-meanwhile', { version: standing.revision });
      return accept(await signed(needs, standing, { application, signer, officer: caller.id, at }));
    },
  });
  if (!changed.ok) return changed;
  const digestOf = (text: string) => needs.digest(text);
  return accept({ signers: signerViews(changed.value, application, digestOf, needs.clock.now()) });
}

type InPerson = {
  readonly application: Application;
  readonly signer: Signer;
  readonly officer: string;
  readonly at: string;
};

async function signed(
  needs: Pick<Ports, 'signer' | 'digest'>,
  draft: ApplicationDraft,
  { application, signer, officer, at }: InPerson,
): Promise<ApplicationDraft> {
  const signature = await makeSignature(needs, draft.id, {
    ...signer,
    parts: digestsFor(application, signer, (text) => needs.digest(text)),
    method: 'desk',
    identity: { reference: `desk:${officer}`, confirmedAt: at },
    consentedAt: at,
    signedAt: at,
  });
  const own = draft.invitations.find(({ person }) => person === signer.person);
  const others = draft.invitations.filter(({ person }) => person !== signer.person);
  return { ...draft, invitations: [...others, signedAtDesk(own, signature)] };
}
