import { createHmac, randomBytes } from 'node:crypto';
import type { Signer } from '../../domain/ports.ts';

/** Signs with a secret of its own; only it can verify what it has signed. */
export function memorySigner(): Signer {
  const secret = randomBytes(32);
  const signature = (payload: string) => createHmac('sha256', secret).update(payload).digest('base64url');
  return {
    async sign(record) {
      const payload = Buffer.from(JSON.stringify(record)).toString('base64url');
      return `hs.${payload}.${signature(payload)}`;
    },
    keys: async () => [{ kty: 'oct', kid: 'memory' }],
    async verify(jws) {
      const [head, payload, signed, ...more] = jws.split('.');
      if (head !== 'hs' || payload === undefined || signed !== signature(payload) || more.length > 0) {
        return undefined;
      }
      return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Record<string, unknown>;
    },
  };
}
