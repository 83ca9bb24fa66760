import type { Application } from '../application/application.ts';
import { applicantOf, contactOf } from '../notices/applicant.ts';
import type { NoticeOrder } from '../notices/notice.ts';
import type { Invitation } from './invitation.ts';
import { digestsFor, holds, type DigestOf } from './signature.ts';
import { signersOf } from './signers.ts';

/** A draft as far as signing is concerned. */
type Draft = { readonly id: string; readonly owner: string; readonly invitations: readonly Invitation[] };

/** Sends a person his link; he need not be a user here. The text names neither him nor the company. */
export function invitationOrder(
  draftId: string,
  person: Application['people'][number],
  link: { readonly tokenDigest: string; readonly path: string },
): NoticeOrder {
  return {
    cause: `${draftId}.${link.tokenDigest}`,
    template: 'sign-invited',
    to: { kind: 'guest', key: person.key, contact: contactOf(person) },
    link: link.path,
  };
}

/** The same link once more. */
export function reminderOrder(invited: NoticeOrder, { remindersSent }: Invitation): NoticeOrder {
  return { ...invited, template: 'sign-reminder', cause: `${invited.cause}.${remindersSent}` };
}

/** Tells the owner what `changed` has just come to: that he declined, or that with him everybody has signed. */
export function orderAfter(
  draft: Draft,
  application: Application,
  changed: Invitation,
  digestOf: DigestOf,
): NoticeOrder | undefined {
  const order = {
    cause: `${draft.id}.${changed.usedLink ?? ''}`,
    to: applicantOf(draft.owner, application),
    link: `/applications/${draft.id}`,
  };
  if (changed.usedLink === undefined) return undefined;
  if (changed.declined) return { ...order, template: 'sign-declined' };
  const isWhole = signersOf(application).every((signer) => {
    const { signature } = draft.invitations.find(({ person }) => person === signer.person) ?? {};
    return holds(signature, digestsFor(application, signer, digestOf));
  });
  return isWhole ? { ...order, template: 'all-signed' } : undefined;
}
