import { accept, type Result } from '../../domain/result.ts';
import { changeSigning, type SigningNeeds } from './change-signing.ts';

/** Says no to signing, with a reason that the owner of the draft reads. */
export async function declineSigning(
  needs: SigningNeeds,
  { token, reason }: { token: string; reason: string },
): Promise<Result<{ readonly declinedAt: string }>> {
  const changed = await changeSigning(needs, token, ({ invitation, link }, at) =>
    accept({ ...invitation, declined: { at, reason }, usedLink: link }),
  );
  return changed.ok ? accept({ declinedAt: changed.value.declined?.at ?? '' }) : changed;
}
