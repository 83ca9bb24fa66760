import type { Ports } from '../domain/ports.ts';
import { accept, type Result } from '../domain/result.ts';
import type { Invitation } from '../domain/signing/invitation.ts';
import { changeRecord } from './change-record.ts';
import { applicationOf, openToken, withInvitation, type Opened } from './signing-tokens.ts';

/** Changes the invitation to which a link leads; decides again when the form was changed at the same moment. */
export async function changeSigning(
  needs: Pick<Ports, 'drafts' | 'clock' | 'digest'>,
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
      return accept({ record: withInvitation(draft, made) });
    },
  );
  if (!changed.ok) return changed;
  if (!made) throw new Error('a signing was changed and nothing was decided');
  return accept(made);
}
