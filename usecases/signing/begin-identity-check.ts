import { personOf } from '../../domain/application/application.ts';
import { normaliseDocumentNumber } from '../../domain/persons/person-document.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { withWrongNumber } from '../../domain/signing/invitation.ts';
import { changeSigning, type SigningNeeds } from './change-signing.ts';
import { findByToken } from './signing-tokens.ts';

type Command = {
  readonly token: string;
  /** The number of the document as the signer has typed it: who holds the link has to know it. */
  readonly number: string;
};

/**
 * Begins to make sure who signs: the number has to be the invited person's, then the check by face begins. The contract
 * lets nobody in who has not agreed, separately, to the use of his sensitive data (个人信息保护法 art.28, 29).
 */
export async function beginIdentityCheck(
  needs: SigningNeeds & Pick<Ports, 'identityChecks'>,
  { token, number }: Command,
): Promise<Result<{ readonly session: string; readonly url: string }>> {
  const opened = await findByToken(needs, token);
  if (!opened.ok) return opened;
  const { application, signer } = opened.value;
  const person = personOf(application, signer.person);
  if (!person) return refuse('invitation-not-found', {});
  const { name, document } = person;
  if (normaliseDocumentNumber({ ...document, number }) !== normaliseDocumentNumber(document)) {
    const noted = await changeSigning(needs, token, ({ invitation }, at) =>
      accept(withWrongNumber(invitation, at)),
    );
    return noted.ok ? refuse('not-the-invited-person', {}) : noted;
  }
  const begun = await needs.identityChecks.begin({ name, document }, `/sign/${token}`);
  const noted = await changeSigning(needs, token, ({ invitation }, at) =>
    accept({ ...invitation, check: { session: begun.session, consentedAt: at } }),
  );
  return noted.ok ? accept(begun) : noted;
}
