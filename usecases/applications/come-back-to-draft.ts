import { Application } from '../../domain/application/application.ts';
import { expiryOf, reminderOf, type ApplicationDraft } from '../../domain/drafts/draft.ts';
import { applicantOf } from '../../domain/notices/applicant.ts';
import { newNotice } from '../../domain/notices/new-notice.ts';
import { noticeId, type Notice } from '../../domain/notices/notice.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept } from '../../domain/result.ts';
import { isOpen, nextReminder, withReminder, type Invitation } from '../../domain/signing/invitation.ts';
import { signersOf } from '../../domain/signing/signers.ts';
import { invitationOrder, reminderOrder } from '../../domain/signing/signing-notices.ts';
import { changeRecord } from '../change-record.ts';
import { noticeFor, type NoticeNeeds } from '../notices/notice-for.ts';

type Needs = Pick<Ports, 'drafts' | 'notices'> & NoticeNeeds;

/** What is to be written of a draft, and who is told. */
type Next = { readonly record: ApplicationDraft; readonly notices: readonly Notice[] };

/**
 * Comes back to an open draft: reminds whoever has been asked to sign and has not; tells its owner when nobody has touched
 * it for weeks, and a week later empties it. Each step is on record in one write with the notice that tells of it.
 */
export async function comeBackToDraft(needs: Needs, { id }: { readonly id: string }): Promise<void> {
  await changeRecord(
    { store: needs.drafts, clock: needs.clock },
    id,
    'application-not-found',
    async (draft, at) => {
      if (draft.state !== 'open') return accept(undefined);
      return accept((await afterSilence(needs, draft, at)) ?? (await afterReminders(needs, draft, at)));
    },
  );
}

async function afterSilence(needs: Needs, draft: ApplicationDraft, at: string): Promise<Next | undefined> {
  const dueAt = expiryOf(draft);
  if (at >= dueAt) {
    const record = { ...draft, state: 'expired' as const, content: {}, invitations: [], changedAt: at };
    return { record, notices: [] };
  }
  if (draft.remindedAt !== undefined || at < reminderOf(draft)) return undefined;
  const notice = await noticeFor(needs, {
    cause: `${draft.id}.v${draft.version}`,
    template: 'draft-expiring',
    to: applicantOf(draft.owner, Application.safeParse(draft.content).data),
    facts: { dueAt },
    link: `/applications/${draft.id}`,
  });
  return { record: { ...draft, remindedAt: at }, notices: [notice] };
}

async function afterReminders(needs: Needs, draft: ApplicationDraft, at: string): Promise<Next | undefined> {
  const isDue = (one: Invitation): boolean => {
    const next = nextReminder(one);
    return next !== undefined && next <= at;
  };
  const due = draft.invitations.filter(isDue);
  if (due.length === 0) return undefined;
  const reminded = draft.invitations.map((one) => (isDue(one) ? withReminder(one, at) : one));
  const notices = await Promise.all(
    reminded
      .filter((one) => due.some(({ person }) => person === one.person) && isOpen(one, at))
      .map((one) => reminderFor(needs, draft, one, at)),
  );
  return {
    record: { ...draft, invitations: reminded },
    notices: notices.filter((notice) => notice !== undefined),
  };
}

/** The link itself stands nowhere but, sealed, in the notice by which it went out. */
async function reminderFor(
  { notices }: Needs,
  draft: ApplicationDraft,
  invitation: Invitation,
  at: string,
): Promise<Notice | undefined> {
  const { data: application } = Application.safeParse(draft.content);
  const isSigner = application && signersOf(application).some(({ person }) => person === invitation.person);
  const person = application?.people.find(({ key }) => key === invitation.person);
  const tokenDigest = invitation.links.at(-1)?.tokenDigest;
  if (!isSigner || !person || tokenDigest === undefined) return undefined;
  const sent = await notices.find(noticeId(invitationOrder(draft.id, person, { tokenDigest, path: '' })));
  if (!sent) return undefined;
  const invited = invitationOrder(draft.id, person, { tokenDigest, path: sent.link });
  return newNotice(reminderOrder(invited, invitation), at);
}
