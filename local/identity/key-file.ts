import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import * as z from 'zod';

const Keys = z.object({
  cookieKeys: z.array(z.string().min(32)).min(1),
  jwks: z.object({
    keys: z.array(z.looseObject({ kty: z.literal('EC'), kid: z.string(), d: z.string() })).min(1),
  }),
});

/** What signs tokens and cookies. */
export type Keys = z.infer<typeof Keys>;

/** Reads the keys, or makes them the first time, so that tokens and sessions survive a restart. */
export async function readOrMakeKeys(file: string): Promise<Keys> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
  if (text !== undefined) return Keys.parse(JSON.parse(text));
  const keys = await makeKeys();
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(keys, undefined, 2), { mode: 0o600 });
  await rename(draft, file);
  return keys;
}

async function makeKeys(): Promise<Keys> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  return Keys.parse({
    cookieKeys: [randomBytes(32).toString('base64url')],
    jwks: { keys: [{ ...jwk, kid, use: 'sig', alg: 'ES256' }] },
  });
}
