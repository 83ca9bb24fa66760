/**
 * `npm run audit:check -- FILE [ROOT] [--keys FILE]`: checks the audit chain of a case offline. FILE is what the interface
 * exports (`GET /v1/cases/{caseId}/audit`), ROOT the published root of a day (`GET /v1/audit/roots/{day}`), which brings
 * its keys along. A change, a gap and a cut-off tail are told with their place.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { sha256 } from '../adapters/digest/sha256.ts';
import { verifyJws } from '../adapters/signer/verify-jws.ts';
import {
  ChainExport,
  checkAgainstRoot,
  checkChain,
  PublishedRoot,
  sealedHead,
  type ChainFault,
} from '../domain/audit/check-export.ts';
import { signedRoot } from '../domain/audit/daily-root.ts';
import type { PublicKey } from '../domain/ports.ts';

const Keys = z.object({ keys: z.array(z.looseObject({ kid: z.string() })) });
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Whether a signature says just this; without keys nobody can tell. */
async function isSigned(jws: string, record: object, keys: readonly PublicKey[]): Promise<boolean> {
  return JSON.stringify(await verifyJws(jws, keys)) === JSON.stringify(record);
}

async function faultsIn(
  file: string,
  root: string | undefined,
  keyFile: string | undefined,
): Promise<ChainFault[]> {
  const chain = ChainExport.parse(readJson(file));
  const keySource = keyFile ?? root;
  const keys = keySource === undefined ? undefined : Keys.parse(readJson(keySource)).keys;
  const faults = checkChain(chain, sha256);
  if (keys && !(await isSigned(chain.seal, sealedHead(chain), keys))) {
    faults.push({
      fault: 'forged',
      sequence: chain.head.sequence,
      why: 'its end is not the one that was signed',
    });
  }
  if (!keys) console.log('Without keys (ROOT, or --keys FILE) the signature over the end is not checked.');
  if (root === undefined || !keys) return faults;
  const day = PublishedRoot.parse(readJson(root));
  if (!(await isSigned(day.signature, signedRoot({ ...day, version: 1 }), keys))) {
    faults.push({
      fault: 'forged',
      sequence: 0,
      why: `the root of ${day.id} is not the one that was signed`,
    });
  }
  return [...faults, ...checkAgainstRoot(chain, day, sha256)];
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { keys: { type: 'string' } } });
const [file, root] = positionals;
try {
  if (file === undefined) throw new Error('Which file? npm run audit:check -- FILE [ROOT] [--keys FILE]');
  const faults = await faultsIn(file, root, values.keys);
  console.log(faults.length === 0 ? 'Unbroken: nothing was changed, left out or cut off.' : 'NOT THE CHAIN');
  for (const { fault, sequence, why } of faults) console.log(`  event ${sequence}: ${fault}, ${why}`);
  if (faults.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
