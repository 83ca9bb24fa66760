import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KaibanClient, OutputOf } from '../client/client.ts';

type CaseView = OutputOf<'readCase'>;

const standard = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'samples', 'three-founders.json'), 'utf8'),
) as Parameters<KaibanClient['submitApplication']>[0];

/** Each place of a brand has characters of its own: two brands never hold the same ones in another order. */
const places = [
  '安邦昌达德恒宏华嘉金康',
  '利隆茂宁鹏启瑞盛泰旺祥',
  '信兴旭雅益源泽正志卓宗',
  '佰川帆耕冠海骏兰铭沐乔',
];

/** The n-th brand of four characters (up to 14,641). */
function brand(n: number): string {
  return places.map((place, at) => place[Math.floor(n / 11 ** at) % 11]).join('');
}

/** The standard application under the n-th name. */
export function standardApplication(n: number): typeof standard {
  return { ...standard, name: `双鸭山市${brand(n)}科技有限公司` };
}

/** Submits one standard case under a name of its own and tells how long it took to its last fact, in milliseconds. */
export async function runCase(
  client: KaibanClient,
  n: number,
  pollMs: number,
): Promise<{ ms: number; view: CaseView }> {
  const started = Date.now();
  const { id } = await client.submitApplication(standardApplication(n));
  for (;;) {
    await sleep(pollMs);
    const view = await client.readCase({ caseId: id });
    if (view.endedAt !== undefined) return { ms: Date.parse(view.endedAt) - started, view };
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
