import type { Ports, PublicKey } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';

/** The public keys by which anybody can verify a licence, those of before included (JWK set, RFC 7517). */
export async function readLicenceKeys(
  needs: Pick<Ports, 'signer'>,
): Promise<Result<{ keys: readonly PublicKey[] }>> {
  return accept({ keys: await needs.signer.keys() });
}
