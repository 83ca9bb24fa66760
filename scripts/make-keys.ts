/**
 * Prints a new key as the functions read it: `node scripts/make-keys.ts licence` (the JWK that signs licences) or
 * `node scripts/make-keys.ts fields [FILE]` (the set that seals personal fields; over a FILE with the set in use, the
 * new key comes first and the old ones stay). Nothing is stored; docs/operate.md says where it goes.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { exportJWK, generateKeyPair } from 'jose';
import * as z from 'zod';

const [what, file] = process.argv.slice(2);
const day = new Date().toISOString().slice(0, 10).replaceAll('-', '');
const suffix = randomBytes(2).toString('hex');

if (what === 'licence') {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const kid = `licence-${day}-${suffix}`;
  console.log(JSON.stringify({ ...(await exportJWK(privateKey)), alg: 'ES256', kid }));
} else if (what === 'fields') {
  const Keys = z.object({ keys: z.array(z.looseObject({ kid: z.string() })) });
  const { keys } = file === undefined ? { keys: [] } : Keys.parse(JSON.parse(readFileSync(file, 'utf8')));
  const key = { kty: 'oct', kid: `f-${day}-${suffix}`, k: randomBytes(32).toString('base64url') };
  console.log(JSON.stringify({ keys: [key, ...keys] }));
} else {
  console.error('Which key: licence or fields?');
  process.exitCode = 1;
}
