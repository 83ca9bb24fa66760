import { expiryOf, reminderOf, type ApplicationDraft } from '../domain/drafts/draft.ts';
import type { Ports } from '../domain/ports.ts';
import { accept } from '../domain/result.ts';
import { changeRecord } from './change-record.ts';

/** Comes back to a draft that nobody has touched for weeks: notes the reminder, a week later empties it. */
export async function comeBackToDraft(
  needs: Pick<Ports, 'drafts' | 'clock'>,
  { id }: { readonly id: string },
): Promise<void> {
  await changeRecord(
    { store: needs.drafts, clock: needs.clock },
    id,
    'application-not-found',
    (draft, at) => {
      const next = afterSilence(draft, at);
      return accept(next && { record: next });
    },
  );
}

function afterSilence(draft: ApplicationDraft, at: string): ApplicationDraft | undefined {
  if (draft.state !== 'open') return undefined;
  if (at >= expiryOf(draft))
    return { ...draft, state: 'expired', content: {}, invitations: [], changedAt: at };
  if (draft.remindedAt === undefined && at >= reminderOf(draft)) return { ...draft, remindedAt: at };
  return undefined;
}
