import { Application } from '../domain/application/application.ts';
import { expiryOf, reminderOf, type ApplicationDraft } from '../domain/drafts/draft.ts';
import { ApplicationId } from '../domain/ids.ts';
import type { Ports } from '../domain/ports.ts';
import { accept } from '../domain/result.ts';
import { nextReminder, remindedBy, type Invitation } from '../domain/signing/invitation.ts';
import { changeRecord } from './change-record.ts';
import { sendSigningLink, tellDraftExpires } from './notify-of-signing.ts';
import { tokenFor } from './signing-tokens.ts';

type Needs = Pick<Ports, 'drafts' | 'clock' | 'ids' | 'digest' | 'notices' | 'noticePreferences'>;

/** A link that reminds somebody to sign. */
type Reminder = { readonly person: string; readonly path: string; readonly tokenDigest: string };

/**
 * Comes back to a draft: reminds those who have not signed, each by a new link; tells its owner after weeks without a
 * change, and a week later empties it. What is told is told after it was noted: a crash in between costs one notice.
 */
export async function comeBackToDraft(needs: Needs, { id }: { readonly id: string }): Promise<void> {
  let reminders: Reminder[] = [];
  let tells = false;
  const changed = await changeRecord(
    { store: needs.drafts, clock: needs.clock },
    id,
    'application-not-found',
    (draft, at) => {
      reminders = [];
      tells = false;
      if (draft.state !== 'open') return accept(undefined);
      if (at >= expiryOf(draft)) {
        return accept({
          record: { ...draft, state: 'expired', content: {}, invitations: [], changedAt: at },
        });
      }
      const invitations = draft.invitations.map((one) => {
        const due = nextReminder(one);
        if (due === undefined || at < due) return one;
        const made = reminderFor(needs, draft, one);
        reminders.push(made);
        return remindedBy(one, made.tokenDigest, at);
      });
      tells = draft.remindedAt === undefined && at >= reminderOf(draft);
      if (!tells && reminders.length === 0) return accept(undefined);
      return accept({ record: { ...draft, invitations, ...(tells && { remindedAt: at }) } });
    },
  );
  if (!changed.ok) return;
  if (tells) await tellDraftExpires(needs, changed.value, expiryOf(changed.value));
  const application = Application.safeParse(changed.value.content);
  // While the form is being changed nobody is reminded to sign it.
  if (!application.success) return;
  for (const reminder of reminders) await sendSigningLink(needs, application.data, reminder);
}

function reminderFor({ ids, digest }: Needs, draft: ApplicationDraft, { person }: Invitation): Reminder {
  const token = tokenFor(ApplicationId.parse(draft.id), ids);
  return { person, path: `/sign/${token}`, tokenDigest: digest(token) };
}
