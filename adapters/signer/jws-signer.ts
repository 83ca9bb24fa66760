import { CompactSign, importJWK, type CryptoKey, type JWK } from 'jose';
import * as z from 'zod';
import type { PublicKey, Signer } from '../../domain/ports.ts';
import { EsKey, verifyJws } from './verify-jws.ts';

const SigningKey = EsKey.extend({ d: z.string() });

type Keys = { readonly LICENCE_KEY: string; readonly LICENCE_OLD_KEYS?: string | undefined };

/**
 * Signs records as compact JWS (RFC 7515) with ES256, by a key from the configuration; what the keys before it
 * have signed stays verifiable.
 */
export function jwsSigner({ LICENCE_KEY, LICENCE_OLD_KEYS }: Keys): Signer {
  const jwk = SigningKey.parse(JSON.parse(LICENCE_KEY));
  const older = z.array(EsKey).parse(JSON.parse(LICENCE_OLD_KEYS ?? '[]'));
  const keys: PublicKey[] = [EsKey.parse(jwk), ...older.filter(({ kid }) => kid !== jwk.kid)];
  const signing = importJWK(jwk as JWK, 'ES256') as Promise<CryptoKey>;
  return {
    async sign(record) {
      const payload = new TextEncoder().encode(JSON.stringify(record));
      const header = { alg: 'ES256', kid: jwk.kid, typ: 'kaiban-licence+jws' };
      return new CompactSign(payload).setProtectedHeader(header).sign(await signing);
    },
    verify: (jws) => verifyJws(jws, keys),
    keys: async () => keys.map((key) => ({ ...key, alg: 'ES256', use: 'sig' })),
  };
}
