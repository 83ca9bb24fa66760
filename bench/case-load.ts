import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { submitSigned, type Application } from '../cli/submit-signed.ts';
import type { KaibanClient, OutputOf } from '../client/client.ts';
import { doubtsOfName, faultsOfName } from '../domain/naming/faults-of-name.ts';
import { parseName } from '../domain/naming/parse-name.ts';

type CaseView = OutputOf<'readCase'>;
type StandardApplication = Extract<Application, { entityType: 'limited-company' }>;

const standard = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'samples', 'three-founders.json'), 'utf8'),
) as StandardApplication;

/** Signs in a name by which partners behave in a special way (`local/partners/README.md`). */
const triggers = /[慢拒补默叠]/;

/** Names of real companies' brands that can all be held in one city: no two with the same characters. */
const names = readFileSync(join(import.meta.dirname, '..', 'tests', 'data', 'short-names.txt'), 'utf8').split(
  '\n',
);
const usable: string[] = [];
const seen = new Set<string>();

/** The n-th name under which a standard case is granted at once; real ones, so that the index does real work. */
function nameOf(n: number): string {
  while (usable.length <= n) {
    const brand = names.pop();
    if (brand === undefined) throw new Error(`there are ${usable.length} names only`);
    const characters = [...brand].sort().join('');
    if (!/^\p{Script=Han}{3,4}$/u.test(brand) || triggers.test(brand) || seen.has(characters)) continue;
    const name = `双鸭山市${brand}科技有限公司`;
    const { entityType, address } = standard;
    if (parseName(name, { address: address.division }).brand !== brand) continue;
    if (faultsOfName(name, entityType, address.division).length > 0) continue;
    if (doubtsOfName(name, entityType, address.division).length > 0) continue;
    seen.add(characters);
    usable.push(name);
  }
  return usable[n] ?? '';
}

/** The standard application under the n-th name. */
export function standardApplication(n: number): StandardApplication {
  // Among so many some are similar.
  const promises = { ...standard.promises, similarNameRisk: true };
  return { ...standard, promises, name: nameOf(n) };
}

/** Submits one standard case under a name of its own and tells how long it took from its acceptance to its last fact, in milliseconds. */
export async function runCase(
  client: KaibanClient,
  n: number,
  pollMs: number,
): Promise<{ ms: number; view: CaseView }> {
  const { id } = await submitSigned(client, standardApplication(n));
  for (;;) {
    await sleep(pollMs);
    const view = await client.readCase({ caseId: id });
    if (view.endedAt !== undefined)
      return { ms: Date.parse(view.endedAt) - Date.parse(view.acceptedAt), view };
  }
}

/** Runs cases `from` to `to` with a number of them in flight at any time. */
export async function runCases(
  client: KaibanClient,
  range: { readonly from: number; readonly to: number; readonly inFlight: number; readonly pollMs: number },
): Promise<number[]> {
  const times: number[] = [];
  let next = range.from;
  const worker = async () => {
    while (next < range.to) {
      const n = next;
      next += 1;
      times.push((await runCase(client, n, range.pollMs)).ms);
    }
  };
  await Promise.all(Array.from({ length: range.inFlight }, worker));
  return times;
}
