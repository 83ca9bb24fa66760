import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasEnded } from '../../domain/case/lifecycle.ts';
import { startMovedWorkflow, type MovedWorkflow } from '../support/moved-workflow.ts';
import { acts } from './walk/acts.ts';
import { expectNothingLost } from './walk/invariants.ts';
import { someMoves, Walk, type Beginning, type Move, type Processes } from './walk/walk.ts';

/** How many walks; `npm run soak` sets a larger number, and `KAIBAN_SEED` another seed. */
const walks = Number(process.env['KAIBAN_WALKS'] ?? 40);
const seed = Number(process.env['KAIBAN_SEED'] ?? 20_261_122);

let machine: MovedWorkflow;
let processes: Processes;
beforeAll(async () => {
  machine = await startMovedWorkflow();
  // The same modules once more: a second process, whose changes take no turns with those of the first.
  vi.resetModules();
  processes = [acts, (await import('./walk/acts.ts')).acts];
}, 30_000);
afterAll(() => machine.stop());

const beginnings: Beginning[] = ['standard', 'referred', 'no bank', 'extra services', 'rivals'];

/** Walks that have found something, before it was mended. */
const found: [Beginning, Move[]][] = [
  // The wait timed out before the execution was stopped, and failed on a case that had ended.
  ['referred', ['outbox: stops', 'applicant: withdraws', 'time: to what is due next']],
  // The step after the withdrawal decided on a case that had ended, and the next one failed.
  ['referred', ['step: dies before its commit', 'outbox: stops', 'applicant: withdraws', 'time: a minute']],
];

describe('whatever happens to a case', () => {
  it(
    'nothing stays reserved, doubled or silent, and it can be brought to its end',
    { timeout: 20_000 + walks * 2_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...beginnings), someMoves, async (beginning, moves) => {
          const walk = await Walk.begin(machine, processes, beginning);
          await walk.make(moves);
          await walk.mend();
          await expectNothingLost(machine, walk.cases);
          await walk.bringToItsEnd();
          await expectNothingLost(machine, walk.cases);
          for (const id of walk.cases) {
            const status = (await machine.world.cases.find(id))?.case.status ?? 'accepted';
            expect(hasEnded(status), `${id} is ${status}`).toBe(true);
          }
        }),
        { examples: found, numRuns: walks, seed, interruptAfterTimeLimit: 15_000 + walks * 2_000 },
      );
    },
  );
});
