import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../adapters/digest/sha256.ts';
import { standardApplication } from '../../bench/case-load.ts';
import type { OutputOf } from '../../client/client.ts';
import { ProblemError } from '../../client/problem-error.ts';
import { submitSigned } from '../../cli/submit-signed.ts';
import { ChainExport, checkChain } from '../../domain/audit/check-export.ts';
import { startSystem, type DisposableSystem } from '../../cli/disposable-system.ts';

type CaseView = OutputOf<'readCase'>;

/** How often something is killed; `npm run soak` sets a larger number. */
const kills = Number(process.env['KAIBAN_KILLS'] ?? 20);
const casesPerKill = 2;

/** A small generator with a seed, so that a failing run can be run again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const isUnavailable = (error: unknown) => error instanceof ProblemError && error.status === 503;

describe('the system under kill -9', { timeout: (60 + kills * 20) * 1000 }, () => {
  let system: DisposableSystem;

  beforeAll(async () => {
    system = await startSystem();
  });
  afterAll(async () => {
    await system.stop();
  });

  /** Submits until it is acknowledged, always under the same key, as a careful client does. */
  async function submit(n: number): Promise<string> {
    const idempotencyKey = `kill-test-application-${n}`;
    for (;;) {
      try {
        return (await submitSigned(system.as('zhang'), standardApplication(n), { idempotencyKey })).id;
      } catch {
        await sleep(100);
      }
    }
  }

  /** The store is started again by itself; in the moment in between there is nothing to kill. */
  async function killStore(): Promise<void> {
    for (;;) {
      try {
        process.kill(Number(readFileSync(join(system.settings.folder, 'dynamodb.pid'), 'utf8')), 'SIGKILL');
        return;
      } catch {
        await sleep(20);
      }
    }
  }

  async function untilFinished(id: string): Promise<CaseView> {
    const deadline = Date.now() + 60_000;
    for (;;) {
      // Right after a kill the store may still be starting: the answer is 503, and a reader comes again.
      const view = await system
        .as('zhang')
        .readCase({ caseId: id })
        .catch((error: unknown) => (isUnavailable(error) ? undefined : Promise.reject(error as Error)));
      if (view?.endedAt !== undefined) return view;
      if (Date.now() > deadline) throw new Error(`${id} does not finish: ${JSON.stringify(view?.steps)}`);
      await sleep(100);
    }
  }

  it(`finishes every accepted case exactly once, ${kills} kills at random moments`, async () => {
    const random = randomFrom(20_261_122);
    const accepted: string[] = [];
    for (let round = 0; round < kills; round += 1) {
      const submitted = Array.from({ length: casesPerKill }, (_, place) =>
        submit(round * casesPerKill + place),
      );
      await sleep(random() * 700);
      if (random() < 0.5) {
        await killStore();
      } else {
        await system.kill();
        const { folder, ports } = system.settings;
        system = await startSystem({ folder, port: ports.web });
      }
      accepted.push(...(await Promise.all(submitted)));
    }

    const finished: CaseView[] = [];
    for (const id of accepted) finished.push(await untilFinished(id));
    expect(new Set(accepted).size).toBe(kills * casesPerKill);
    expect(finished.map((view) => view.status)).toEqual(accepted.map(() => 'finished'));

    const distinct = (pick: (view: CaseView) => string | undefined) => new Set(finished.map(pick)).size;
    expect(distinct((view) => view.company?.creditCode)).toBe(accepted.length);
    expect(distinct((view) => view.company?.licenceNumber)).toBe(accepted.length);
    expect(distinct((view) => view.receipt?.bank?.accountNumber)).toBe(accepted.length);
    const seals = finished.flatMap((view) => view.receipt?.seals.map((seal) => seal.number) ?? []);
    expect([seals.length, new Set(seals).size]).toEqual([accepted.length * 4, accepted.length * 4]);

    const { entries } = await system.as('zhang').listCases({ limit: 100 });
    expect(entries).toHaveLength(Math.min(100, accepted.length));
    for (const view of finished) {
      const happened = view.timeline.map((event) => event.type);
      for (const once of ['ApplicationAccepted', 'NameBound', 'LicenceIssued', 'CaseFinished']) {
        expect(happened.filter((type) => type === once)).toEqual([once]);
      }
      expect(happened.filter((type) => type === 'WorkItemOpened')).toHaveLength(3);
      expect(happened.filter((type) => type === 'WorkItemCompleted')).toHaveLength(3);
      const chain = await system.as('zhang').exportChain({ caseId: view.id });
      expect(checkChain(ChainExport.parse(chain), sha256)).toEqual([]);
    }
    const numbers = finished
      .map((view) => Number(view.company?.licenceNumber.slice(6)))
      .sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, place) => place + 1));
  });

  it('asks each partner for each case once', async () => {
    for (const organisation of ['jinyuan-seals', 'longjiang-bank', 'tax-office']) {
      const url = system.settings.partners.find((partner) => partner.organisation === organisation)?.url;
      const { orders } = (await (await fetch(`${url}/`)).json()) as { orders: Record<string, number> };
      const placed = Object.entries(orders).filter(([state]) => state !== 'prepared');
      expect(placed.reduce((sum, [, count]) => sum + count, 0)).toBe(kills * casesPerKill);
    }
  });
});
