/**
 * `npm run verify -- FILE [--keys FILE]`: checks a licence or an electronic seal offline. FILE is the signed text, the
 * link in a QR code, a case or a public check as JSON (`npm run demo -- --json`), or the licence as PDF. Without `--keys` the
 * running system is asked for its public keys.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { checkSignedFile } from '../adapters/documents/check-signed-file.ts';
import { pdfRenderer } from '../adapters/documents/pdf-renderer.ts';
import { createKaibanClient } from '../client/client.ts';
import { chinaDateOf } from '../domain/time/instant.ts';
import { fontFolder } from '../local/fonts.ts';
import { readSettings } from '../local/settings.ts';

const Keys = z.object({ keys: z.array(z.looseObject({ kid: z.string() })) });

async function keysFrom(file: string | undefined): Promise<z.infer<typeof Keys>['keys']> {
  if (file !== undefined) return Keys.parse(JSON.parse(readFileSync(file, 'utf8'))).keys;
  const { origin } = readSettings(process.env);
  try {
    return Keys.parse(await createKaibanClient({ baseUrl: origin }).readLicenceKeys()).keys;
  } catch {
    throw new Error(
      `Kaiban does not answer at ${origin}: start it, or give its public keys with --keys FILE.`,
    );
  }
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { keys: { type: 'string' } } });
const [file] = positionals;
try {
  if (file === undefined) throw new Error('Which file? npm run verify -- FILE [--keys FILE]');
  const keys = await keysFrom(values.keys);
  const renderer = pdfRenderer({ FONT_FOLDER: fontFolder });
  const { valid, record, why } = await checkSignedFile(readFileSync(resolve(file)), {
    keys,
    renderer,
    today: chinaDateOf(new Date().toISOString()),
  });
  console.log(
    valid ? 'Valid: this was signed by the authority, and not a character has changed.' : 'NOT VALID',
  );
  if (why !== undefined) console.log(`Why: ${why}.`);
  for (const [name, fact] of Object.entries(record ?? {}))
    console.log(`  ${name.padEnd(20)} ${name === 'image' ? 'SVG, see the offline page' : String(fact)}`);
  if (!valid) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
