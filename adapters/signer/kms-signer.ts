import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { calculateJwkThumbprint } from 'jose';
import { createHash, createPublicKey } from 'node:crypto';
import * as z from 'zod';
import type { PublicKey, Signer } from '../../domain/ports.ts';
import { awsCall, withoutLogger } from '../aws-call.ts';
import { rawSignature } from './der-signature.ts';
import { EsKey, verifyJws } from './verify-jws.ts';

type Settings = {
  /** The ARNs of the keys, the one that signs first; what the others have signed stays verifiable. */
  readonly keys: readonly string[];
  /** Public keys of an earlier time, as JSON text. */
  readonly older?: string | undefined;
  readonly endpoint?: string | undefined;
};

/** Signs records as compact JWS (RFC 7515) with ES256, by a key (ECC_NIST_P256) that never leaves KMS. */
export function kmsSigner({ keys: arns, older = '[]', endpoint }: Settings): Signer {
  const client = new KMSClient({
    maxAttempts: 4,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 5_000 },
    ...(endpoint !== undefined && { endpoint }),
  });
  withoutLogger(client);
  const retired = z.array(EsKey).parse(JSON.parse(older));

  const publicKey = async (KeyId: string): Promise<PublicKey> => {
    const { PublicKey: der } = await awsCall('kms', client.send(new GetPublicKeyCommand({ KeyId })));
    const key = createPublicKey({ key: Buffer.from(der ?? []), format: 'der', type: 'spki' });
    const jwk = key.export({ format: 'jwk' });
    return EsKey.parse({ ...jwk, kid: await calculateJwkThumbprint(jwk) });
  };
  let known: Promise<PublicKey[]> | undefined;
  const keys = (): Promise<PublicKey[]> => {
    known ??= Promise.all(arns.map(publicKey)).then((ours) => [...ours, ...retired]);
    // What failed is asked again next time.
    known.catch(() => (known = undefined));
    return known;
  };

  return {
    async sign(record) {
      const [signing] = await keys();
      const header = { alg: 'ES256', kid: signing?.kid, typ: 'kaiban-licence+jws' };
      const text = [header, record]
        .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
        .join('.');
      const request = new SignCommand({
        KeyId: arns[0],
        Message: createHash('sha256').update(text).digest(),
        MessageType: 'DIGEST',
        SigningAlgorithm: 'ECDSA_SHA_256',
      });
      const { Signature } = await awsCall('kms', client.send(request));
      return `${text}.${rawSignature(Signature ?? new Uint8Array()).toString('base64url')}`;
    },
    verify: async (jws) => verifyJws(jws, await keys()),
    keys: async () => (await keys()).map((key) => ({ ...key, alg: 'ES256', use: 'sig' })),
  };
}
