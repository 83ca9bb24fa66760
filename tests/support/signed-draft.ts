import { Application } from '../../domain/application/application.ts';
import type { Caller } from '../../domain/callers.ts';
import type { ApplicationId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { withLink } from '../../domain/signing/invitation.ts';
import { digestsFor, type Signature } from '../../domain/signing/signature.ts';
import { signersOf, type Signer } from '../../domain/signing/signers.ts';
import { acceptedAt } from './a-case.ts';

type Needs = Pick<Ports, 'drafts' | 'digest' | 'ids'>;

/** A signature as signing leaves it, for what this person signs in this form. */
function aSignature({ digest }: Pick<Ports, 'digest'>, form: Application, signer: Signer): Signature {
  return {
    person: signer.person,
    roles: signer.roles,
    parts: digestsFor(form, signer, (text) => digest(text)),
    method: 'face',
    identity: { reference: `face-${signer.person}`, confirmedAt: acceptedAt },
    consentedAt: acceptedAt,
    signedAt: acceptedAt,
    statement: 'header.payload.signature',
  };
}

/** A draft that everybody has signed, without their going through all the steps: those have tests of their own. */
export async function aSignedDraft(
  needs: Needs,
  owner: Caller,
  content: Application | Record<string, unknown>,
): Promise<ApplicationId> {
  const id = needs.ids.newApplicationId();
  const form = Application.safeParse(content);
  const signers = form.success ? signersOf(form.data) : [];
  const saved = await needs.drafts.save(
    {
      id,
      version: 1,
      revision: 1,
      owner: owner.id,
      state: 'open',
      content,
      invitations: signers.map((signer) => ({
        ...withLink(undefined, signer.person, `link-of-${signer.person}`, acceptedAt),
        usedLink: `link-of-${signer.person}`,
        ...(form.success && { signature: aSignature(needs, form.data, signer) }),
      })),
      createdAt: acceptedAt,
      changedAt: acceptedAt,
    },
    acceptedAt,
  );
  if (saved.kind !== 'done') throw new Error(`the draft was not kept: ${saved.kind}`);
  return id;
}
