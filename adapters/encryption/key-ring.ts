import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import * as z from 'zod';

/** A JWK set of symmetric keys (RFC 7517, RFC 7518 §6.4). */
const Keys = z.object({
  keys: z
    .array(
      z.object({ kty: z.literal('oct'), kid: z.string().regex(/^[\w-]{1,20}$/), k: z.string().length(43) }),
    )
    .min(1),
});

const ivBytes = 12;
const tagBytes = 16;

/** Keys for AES-256-GCM: the newest seals, every one opens what it has sealed. */
export type KeyRing = {
  readonly newest: string;
  /** `place` is bound to what is sealed: moved elsewhere it does not open. */
  seal(bytes: Uint8Array, place: string): Buffer;
  open(kid: string, sealed: Uint8Array, place: string): Buffer;
};

/** The first key of the set is the newest. Throws when something was sealed by a key that is not in it. */
export function keyRing(jwkSet: string): KeyRing {
  const { keys } = Keys.parse(JSON.parse(jwkSet));
  const byId = new Map(keys.map(({ kid, k }) => [kid, Buffer.from(k, 'base64url')]));
  const newest = keys[0]?.kid ?? '';
  const keyOf = (kid: string): Buffer => {
    const key = byId.get(kid);
    if (!key) throw new Error(`a field was sealed with the key ${kid}, which is not there`);
    return key;
  };
  return {
    newest,
    seal(bytes, place) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', keyOf(newest), iv).setAAD(Buffer.from(place));
      return Buffer.concat([iv, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    },
    open(kid, sealed, place) {
      const decipher = createDecipheriv('aes-256-gcm', keyOf(kid), sealed.subarray(0, ivBytes))
        .setAAD(Buffer.from(place))
        .setAuthTag(sealed.subarray(-tagBytes));
      return Buffer.concat([decipher.update(sealed.subarray(ivBytes, -tagBytes)), decipher.final()]);
    },
  };
}
