import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import * as z from 'zod';

/**
 * Seals single fields, so that whoever sees an item (a console, a backup, an export, a stream) does not yet see the
 * person. `place` names where a field belongs; a sealed value that was copied elsewhere does not open there.
 */
export interface FieldCipher {
  seal(text: string, place: string): string;
  /** What was never sealed is returned as it is: an older installation stored it so. */
  open(stored: string, place: string): string;
}

/** A JWK set of symmetric keys (RFC 7517, RFC 7518 §6.4). */
const Keys = z.object({
  keys: z
    .array(
      z.object({ kty: z.literal('oct'), kid: z.string().regex(/^[\w-]{1,20}$/), k: z.string().length(43) }),
    )
    .min(1),
});

const mark = 'sealed:';
const ivBytes = 12;
const tagBytes = 16;
/** A case is read a dozen times within its minutes of work; its fields are opened once. */
const keptOpen = 4_096;

/** AES-256-GCM. The first key seals, every key opens: a new one is put in front, an old one stays for what it sealed. */
export function aesFieldCipher(jwkSet: string): FieldCipher {
  const { keys } = Keys.parse(JSON.parse(jwkSet));
  const byId = new Map(keys.map(({ kid, k }) => [kid, Buffer.from(k, 'base64url')]));
  const [newest] = keys;
  const keyOf = (kid: string): Buffer => {
    const key = byId.get(kid);
    if (!key) throw new Error(`a field was sealed with the key ${kid}, which is not there`);
    return key;
  };
  const opened = new Map<string, string>();
  const keep = (stored: string, place: string, text: string): void => {
    const [oldest] = opened.keys();
    if (opened.size >= keptOpen && oldest !== undefined) opened.delete(oldest);
    opened.set(`${place} ${stored}`, text);
  };
  return {
    seal(text, place) {
      const kid = newest?.kid ?? '';
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', keyOf(kid), iv).setAAD(Buffer.from(place));
      const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      const stored = `${mark}${kid}:${sealed.toString('base64url')}`;
      keep(stored, place, text);
      return stored;
    },
    open(stored, place) {
      if (!stored.startsWith(mark)) return stored;
      const known = opened.get(`${place} ${stored}`);
      if (known !== undefined) return known;
      const [, kid = '', content = ''] = stored.split(':');
      const bytes = Buffer.from(content, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', keyOf(kid), bytes.subarray(0, ivBytes))
        .setAAD(Buffer.from(place))
        .setAuthTag(bytes.subarray(-tagBytes));
      const start = decipher.update(bytes.subarray(ivBytes, -tagBytes));
      const text = Buffer.concat([start, decipher.final()]).toString('utf8');
      keep(stored, place, text);
      return text;
    },
  };
}
