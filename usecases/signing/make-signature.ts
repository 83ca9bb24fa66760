import type { ApplicationId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import type { Signature } from '../../domain/signing/signature.ts';

/** A signature with its signed statement over all that it says. */
export async function makeSignature(
  { signer }: Pick<Ports, 'signer'>,
  application: ApplicationId,
  facts: Omit<Signature, 'statement'>,
): Promise<Signature> {
  const statement = await signer.sign({ kind: 'application-signature', application, ...facts });
  return { ...facts, statement };
}
