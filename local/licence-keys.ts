import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** The settings of the signer: the key that signs, and the public ones that signed before it. */
export type LicenceKeys = { readonly LICENCE_KEY: string; readonly LICENCE_OLD_KEYS: string };

const filesIn = (folder: string) => ({
  current: join(folder, 'keys', 'licence.json'),
  older: join(folder, 'keys', 'licence-old.json'),
});

/** The keys of a data folder; the first is made when there is none. */
export async function licenceKeys(folder: string): Promise<LicenceKeys> {
  const { current, older } = filesIn(folder);
  const key = (await textOf(current)) ?? (await put(current, await newKey(1)));
  return { LICENCE_KEY: key, LICENCE_OLD_KEYS: (await textOf(older)) ?? '[]' };
}

/**
 * Puts a new key in the place of the one that signs, and keeps the public half of the old one. That is written
 * first: a crash in between leaves the old key in use, and its public half listed twice.
 */
export async function rotateLicenceKey(folder: string): Promise<{ before: string; now: string }> {
  const { LICENCE_KEY, LICENCE_OLD_KEYS } = await licenceKeys(folder);
  const { d: _private, ...retired } = JSON.parse(LICENCE_KEY) as JWK;
  const others = (JSON.parse(LICENCE_OLD_KEYS) as JWK[]).filter(({ kid }) => kid !== retired.kid);
  const { current, older } = filesIn(folder);
  await put(older, JSON.stringify([retired, ...others]));
  const next = Math.max(...[retired, ...others].map(({ kid }) => Number(kid?.split('-').at(-1)) || 0)) + 1;
  await put(current, await newKey(next));
  return { before: retired.kid ?? '', now: `licence-${next}` };
}

async function newKey(number: number): Promise<string> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return JSON.stringify({ ...(await exportJWK(privateKey)), alg: 'ES256', kid: `licence-${number}` });
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whole or not at all: a key that was half written would make every licence of its time worthless. */
async function put(file: string, text: string): Promise<string> {
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(`${file}.new`, text, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return text;
}
