import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { keyRing } from './key-ring.ts';

/**
 * Seals single fields, so that whoever sees an item (a console, a backup, an export, a stream) does not yet see the
 * person. `place` names where a field belongs; a sealed value that was copied elsewhere does not open there.
 */
export interface FieldCipher {
  seal(text: string, place: string): string;
  /** What was never sealed is returned as it is: an older installation stored it so. */
  open(stored: string, place: string): string;
  sealBytes(bytes: Uint8Array, place: string): Uint8Array;
  openBytes(sealed: Uint8Array, place: string): Uint8Array;
  /** Whether it was sealed by a key that is no longer the newest, or not at all. */
  isOld(stored: string | Uint8Array): boolean;
}

const mark = 'sealed:';
/** Stands behind a sealed text that was packed before: a table charges by the kilobyte, and forms pack to a half. */
const packedMark = ':packed';
/** Bytes; shorter texts do not get shorter. */
const packFrom = 256;
/** A case is read a dozen times within its minutes of work; its fields are opened once. */
const keptOpen = 4_096;

/** AES-256-GCM. The first key seals, every key opens: a new one is put in front, an old one stays for what it sealed. */
export function aesFieldCipher(jwkSet: string): FieldCipher {
  const keys = keyRing(jwkSet);
  const opened = new Map<string, string>();
  const keep = (stored: string, place: string, text: string): void => {
    const [oldest] = opened.keys();
    if (opened.size >= keptOpen && oldest !== undefined) opened.delete(oldest);
    opened.set(`${place} ${stored}`, text);
  };
  return {
    seal(text, place) {
      const bytes = Buffer.from(text);
      const isPacked = bytes.length >= packFrom;
      const sealed = keys.seal(isPacked ? deflateRawSync(bytes) : bytes, place).toString('base64url');
      const stored = `${mark}${keys.newest}:${sealed}${isPacked ? packedMark : ''}`;
      keep(stored, place, text);
      return stored;
    },
    open(stored, place) {
      if (!stored.startsWith(mark)) return stored;
      const known = opened.get(`${place} ${stored}`);
      if (known !== undefined) return known;
      const [, kid = '', content = ''] = stored.split(':');
      const bytes = keys.open(kid, Buffer.from(content, 'base64url'), place);
      const text = (stored.endsWith(packedMark) ? inflateRawSync(bytes) : bytes).toString('utf8');
      keep(stored, place, text);
      return text;
    },
    sealBytes: (bytes, place) =>
      Buffer.concat([Buffer.from(`${mark}${keys.newest}:`), keys.seal(bytes, place)]),
    openBytes(sealed, place) {
      const kid = keyOfBytes(sealed);
      return keys.open(kid, sealed.subarray(mark.length + kid.length + 1), place);
    },
    isOld: (stored) =>
      (typeof stored === 'string' ? stored.split(':')[1] : keyOfBytes(stored)) !== keys.newest,
  };
}

/** The name of the key stands in front of sealed bytes, as it does in a sealed text. */
function keyOfBytes(sealed: Uint8Array): string {
  const head = Buffer.from(sealed.subarray(0, mark.length + 21)).toString('latin1');
  const [, kid] = /^sealed:([\w-]{1,20}):/.exec(head) ?? [];
  if (kid === undefined) throw new Error('these bytes are not sealed');
  return kid;
}
