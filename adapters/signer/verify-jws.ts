import { compactVerify, decodeProtectedHeader, importJWK, type JWK } from 'jose';
import * as z from 'zod';
import type { PublicKey } from '../../domain/ports.ts';

/** The public half of a key for ES256. Whatever else a key file holds falls off, the private part above all. */
export const EsKey = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  kid: z.string().min(1),
});

/**
 * The record in a compact JWS if its signature holds under the key that it names, otherwise nothing. Only the one
 * spelling of base64url is taken, so that a change of any character shows, even of bits that mean nothing.
 */
export async function verifyJws(
  jws: string,
  keys: readonly PublicKey[],
): Promise<Record<string, unknown> | undefined> {
  try {
    if (!jws.split('.').every(isCanonical)) return undefined;
    const { kid } = decodeProtectedHeader(jws);
    const key = keys.find((one) => one.kid === kid);
    if (!key) return undefined;
    const { payload } = await compactVerify(jws, await importJWK(key as JWK, 'ES256'), {
      algorithms: ['ES256'],
    });
    return z.record(z.string(), z.unknown()).parse(JSON.parse(new TextDecoder().decode(payload)));
  } catch {
    return undefined;
  }
}

function isCanonical(part: string): boolean {
  return Buffer.from(part, 'base64url').toString('base64url') === part;
}
