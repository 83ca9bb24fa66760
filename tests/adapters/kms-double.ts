import { createECDH, createPublicKey, randomBytes, type ECDH } from 'node:crypto';
import { httpDouble, json } from './http-double.ts';

/** A small KMS: real keys on P-256 that sign digests, spoken to as the SDK speaks to the real one. */
export type KmsDouble = {
  readonly url: string;
  /** The operations that were called. */
  readonly calls: string[];
  isDown: boolean;
  /** Makes a key and tells its ARN. */
  newKey(): string;
  close(): Promise<void>;
};

/** Starts one. */
export async function kmsDouble(): Promise<KmsDouble> {
  Object.assign(process.env, {
    AWS_REGION: 'cn-north-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  });
  const server = await httpDouble();
  const keys = new Map<string, ECDH>();
  server.answer = ({ headers, body }, response) => {
    if (double.isDown) return json(response, 500, { __type: 'KMSInternalException' });
    const operation = String(headers['x-amz-target']).replace('TrentService.', '');
    double.calls.push(operation);
    const { KeyId, Message, MessageType } = JSON.parse(body) as Record<
      'KeyId' | 'Message' | 'MessageType',
      string
    >;
    const key = keys.get(KeyId);
    if (!key) return json(response, 400, { __type: 'NotFoundException' });
    if (operation === 'GetPublicKey') return json(response, 200, { KeyId, PublicKey: spkiOf(key) });
    const digest = Buffer.from(Message, 'base64');
    if (MessageType !== 'DIGEST' || digest.length !== 32)
      return json(response, 400, { __type: 'ValidationException' });
    return json(response, 200, { KeyId, Signature: signatureOf(key, digest).toString('base64') });
  };
  const double: KmsDouble = {
    url: server.url,
    calls: [],
    isDown: false,
    newKey() {
      const arn = `arn:aws-cn:kms:cn-north-1:000000000000:key/${keys.size + 1}`;
      const key = createECDH('prime256v1');
      key.generateKeys();
      keys.set(arn, key);
      return arn;
    },
    close: () => server.close(),
  };
  return double;
}

function spkiOf(key: ECDH): string {
  const point = key.getPublicKey();
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'));
  const jwk = { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' };
  return createPublicKey({ key: jwk, format: 'jwk' })
    .export({ format: 'der', type: 'spki' })
    .toString('base64');
}

/** The order of the group of P-256 (NIST SP 800-186). */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const numberOf = (bytes: Uint8Array) => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);

/** ECDSA over a digest (FIPS 186-5 §6.4), which Node itself offers for messages only. */
function signatureOf(key: ECDH, digest: Buffer): Buffer {
  for (;;) {
    const secret = randomBytes(32);
    const k = numberOf(secret);
    if (k === 0n || k >= order) continue;
    const once = createECDH('prime256v1');
    once.setPrivateKey(secret);
    const r = numberOf(once.getPublicKey().subarray(1, 33)) % order;
    const s = (inverse(k) * (numberOf(digest) + r * numberOf(key.getPrivateKey()))) % order;
    if (r === 0n || s === 0n) continue;
    const numbers = Buffer.concat([integer(r), integer(s)]);
    return Buffer.concat([Buffer.from([0x30, numbers.length]), numbers]);
  }
}

/** `order` is prime, so a power inverts (Fermat). */
function inverse(number: bigint): bigint {
  let [result, base] = [1n, number % order];
  for (let power = order - 2n; power > 0n; power >>= 1n) {
    if (power & 1n) result = (result * base) % order;
    base = (base * base) % order;
  }
  return result;
}

function integer(number: bigint): Buffer {
  const hex = number.toString(16);
  const digits = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
  const padded = (digits[0] ?? 0) > 127 ? Buffer.concat([Buffer.from([0]), digits]) : digits;
  return Buffer.concat([Buffer.from([0x02, padded.length]), padded]);
}
