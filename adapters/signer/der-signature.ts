const half = 32;

/**
 * An ECDSA signature over P-256 as JWS wants it (RFC 7518 §3.4: r and s, 32 bytes each), from the DER that KMS gives:
 * a sequence of two integers, each without leading zeros and with one before a set first bit. Throws RangeError for
 * anything else.
 */
export function rawSignature(der: Uint8Array): Buffer {
  const bytes = Buffer.from(der);
  if (bytes[0] !== 0x30 || bytes[1] !== bytes.length - 2) throw new RangeError('not a DER sequence');
  const r = integerAt(bytes, 2);
  const s = integerAt(bytes, r.end);
  if (s.end !== bytes.length) throw new RangeError('more than two integers');
  return Buffer.concat([r.value, s.value]);
}

function integerAt(bytes: Buffer, at: number): { value: Buffer; end: number } {
  const length = bytes[at + 1] ?? 0;
  const end = at + 2 + length;
  if (bytes[at] !== 0x02 || length === 0 || end > bytes.length) throw new RangeError('not a DER integer');
  const digits = bytes.subarray(bytes[at + 2] === 0 ? at + 3 : at + 2, end);
  if (digits.length > half) throw new RangeError('larger than 256 bits');
  return { value: Buffer.concat([Buffer.alloc(half - digits.length), digits]), end };
}
