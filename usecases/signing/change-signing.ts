import type { Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import type { Invitation } from '../../domain/signing/invitation.ts';
import { orderAfter } from '../../domain/signing/signing-notices.ts';
import { changeRecord } from '../change-record.ts';
import { noticeFor, type NoticeNeeds } from '../notices/notice-for.ts';
import { applicationOf, openToken, withInvitation, type Opened } from './signing-tokens.ts';

/** What it takes to change an invitation. */
export type SigningNeeds = Pick<Ports, 'drafts' | 'digest'> & NoticeNeeds;

/**
 * Changes the invitation to which a link leads; decides again when the form was changed at the same moment. What the owner
 * has to know of it is told him in the same write.
 */
export async function changeSigning(
  needs: SigningNeeds,
  token: string,
  decide: (opened: Opened, at: string) => Result<Invitation> | Promise<Result<Invitation>>,
): Promise<Result<Invitation>> {
  let made: Invitation | undefined;
  const changed = await changeRecord(
    { store: needs.drafts, clock: needs.clock },
    applicationOf(token),
    'invitation-not-found',
    async (draft, at) => {
      const opened = openToken(needs, draft, token, at);
      if (!opened.ok) return opened;
      const decided = await decide(opened.value, at);
      if (!decided.ok) return decided;
      made = decided.value;
      const record = withInvitation(draft, made);
      const order = orderAfter(record, opened.value.application, made, (text) => needs.digest(text));
      return accept({ record, notices: order ? [await noticeFor(needs, order)] : [] });
    },
  );
  if (!changed.ok) return changed;
  if (!made) throw new Error('a signing was changed and nothing was decided');
  return accept(made);
}
