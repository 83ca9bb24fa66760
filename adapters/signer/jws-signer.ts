import { compactVerify, CompactSign, importJWK, type CryptoKey, type JWK } from 'jose';
import * as z from 'zod';
import type { ConfigOf } from '../../contracts/config.ts';
import type { Signer } from '../../domain/ports.ts';

const Key = z.looseObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
  kid: z.string(),
});

/** Signs records as compact JWS (RFC 7515) with ES256, by a key from the configuration. */
export function jwsSigner({ LICENCE_KEY }: ConfigOf<'signer'>): Signer {
  const jwk = Key.parse(JSON.parse(LICENCE_KEY));
  const { d: _private, ...publicJwk } = jwk;
  const signing = importJWK(jwk as JWK, 'ES256') as Promise<CryptoKey>;
  const verifying = importJWK(publicJwk as JWK, 'ES256') as Promise<CryptoKey>;
  return {
    async sign(record) {
      const payload = new TextEncoder().encode(JSON.stringify(record));
      const header = { alg: 'ES256', kid: jwk.kid, typ: 'kaiban-licence+jws' };
      return new CompactSign(payload).setProtectedHeader(header).sign(await signing);
    },
    async verify(jws) {
      try {
        const { payload } = await compactVerify(jws, await verifying, { algorithms: ['ES256'] });
        return z.record(z.string(), z.unknown()).parse(JSON.parse(new TextDecoder().decode(payload)));
      } catch {
        return undefined;
      }
    },
  };
}
