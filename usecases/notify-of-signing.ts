import { personOf, type Application } from '../domain/application/application.ts';
import type { ApplicationDraft } from '../domain/drafts/draft.ts';
import type { Ports } from '../domain/ports.ts';
import { sendNotice } from './send-notice.ts';

type Needs = Pick<Ports, 'notices' | 'noticePreferences' | 'clock'>;

/** Sends a link to the person who is to sign, to the mobile and the address that the form has of him. */
export async function sendSigningLink(
  needs: Needs,
  application: Application,
  { person, path, tokenDigest }: { person: string; path: string; tokenDigest: string },
): Promise<void> {
  const found = personOf(application, person);
  if (!found) return;
  const { mobile, email } = found;
  await sendNotice(needs, {
    // Each link is told once, and no two are the same.
    cause: `link.${tokenDigest}`,
    template: 'sign-invited',
    to: { kind: 'guest', key: tokenDigest, contact: { mobile, ...(email !== undefined && { email }) } },
    link: path,
  });
}

/** Tells the owner of a draft that everybody has signed what stands now. */
export async function tellAllSigned(needs: Needs, { id, owner, revision }: ApplicationDraft): Promise<void> {
  await sendNotice(needs, {
    cause: `${id}.${revision}`,
    template: 'all-signed',
    to: { kind: 'user', id: owner },
    link: `/applications/${id}`,
  });
}

/** Tells the owner of a draft that it is about to be emptied. */
export async function tellDraftExpires(
  needs: Needs,
  { id, owner, changedAt }: ApplicationDraft,
  dueAt: string,
): Promise<void> {
  await sendNotice(needs, {
    cause: `${id}.${Date.parse(changedAt)}`,
    template: 'draft-expiring',
    to: { kind: 'user', id: owner },
    facts: { dueAt },
    link: '/cases',
  });
}
