import * as fc from 'fast-check';
import { standardApplication } from '../../../bench/case-load.ts';
import type { Application } from '../../../domain/application/application.ts';
import { hasEnded } from '../../../domain/case/lifecycle.ts';
import type { CaseId } from '../../../domain/ids.ts';
import { sweepOutbox } from '../../../usecases/dispatch-outbox.ts';
import { anApplication } from '../../support/an-application.ts';
import type { MovedWorkflow } from '../../support/moved-workflow.ts';
import {
  accepted,
  acceptedTogether,
  aReferredApplication,
  chen,
  onDuty,
  wang,
  type Journey,
} from '../../usecases/journey.ts';
import { acts, type Act, type Place } from './acts.ts';

/** With what a walk begins; of the rivals, two want the same name in the same second. */
export type Beginning = 'standard' | 'referred' | 'no bank' | 'extra services' | 'rivals';

/** An act alone, two acts of two processes at once, or something that happens to the system. */
export type Move = string | readonly [string, string];

/** Two processes of the system: each has the acts with use cases of its own, so that their commits may collide. */
export type Processes = readonly [ReadonlyMap<string, Act>, ReadonlyMap<string, Act>];

/** What could not be delivered is tried again within twelve hours. */
const mostSeconds = 65_536;

type Incident = (walk: Walk) => Promise<unknown> | void;

/** What happens without anybody asking. */
const incidents: ReadonlyMap<string, Incident> = new Map<string, Incident>([
  ['time: a minute', (walk) => walk.machine.world.clock.moveOn(60)],
  ['time: to what is due next', (walk) => walk.toNextInstant()],
  ['time: half a day', (walk) => walk.machine.world.clock.moveOn(43_200)],
  ['outbox: stops', (walk) => void (walk.delivering = false)],
  ['outbox: goes on', (walk) => void (walk.delivering = true)],
  ['outbox: delivers, and dies before it notes it', (walk) => walk.deliverUnnoted()],
  ['step: dies before its commit', ({ machine }) => void machine.deaths.push('before its commit')],
  ['step: dies after its commit', ({ machine }) => void machine.deaths.push('after its commit')],
  ['register: down', ({ machine }) => void (machine.world.registers.down = true)],
  ['register: up', ({ machine }) => void (machine.world.registers.down = false)],
  ['partners: down', ({ machine }) => void machine.world.partners.down.add('longjiang-bank')],
  ['partners: up', ({ machine }) => machine.world.partners.down.clear()],
  ['look at the other case', (walk) => walk.lookAway()],
]);

const everyMove = [...acts.keys(), ...incidents.keys()];

/** Moves as they come, likelier those that bring a case on; a failing walk shrinks to the fewest. */
export const someMoves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...everyMove) },
    { weight: 2, arbitrary: fc.constantFrom('time: to what is due next', 'officer-wang: asks for work') },
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...acts.keys()), fc.constantFrom(...acts.keys())) },
  ),
  { maxLength: 28, size: 'max' },
);

/** One walk of one or two cases through everything that may befall them. */
export class Walk {
  readonly machine: MovedWorkflow;
  delivering = true;
  readonly #processes: Processes;
  #journeys: Journey[] = [];
  #names = 0;

  private constructor(machine: MovedWorkflow, processes: Processes) {
    this.machine = machine;
    this.#processes = processes;
  }

  static async begin(machine: MovedWorkflow, processes: Processes, beginning: Beginning): Promise<Walk> {
    const walk = new Walk(machine, processes);
    const world = await machine.renew();
    walk.#journeys =
      beginning === 'rivals'
        ? await acceptedTogether(2, world)
        : [await accepted(applicationFor(beginning), world)];
    await onDuty(world, wang, chen);
    await walk.#settle();
    return walk;
  }

  get cases(): readonly CaseId[] {
    return this.#journeys.map(({ id }) => id);
  }

  async make(moves: readonly Move[]): Promise<void> {
    for (const move of moves) {
      if (typeof move !== 'string') await this.#atOnce(move);
      else if (acts.has(move)) await this.#act(0, move);
      else await incidents.get(move)?.(this);
      await this.#settle();
    }
  }

  /** Everything works again, and what had to wait is brought about; nobody does anything more. */
  async mend(): Promise<void> {
    const { world, deaths } = this.machine;
    deaths.length = 0;
    world.registers.down = false;
    world.partners.down.clear();
    this.delivering = true;
    for (let seconds = 1; seconds <= mostSeconds; seconds *= 2) {
      await this.#finishSteps();
      if ((await world.outbox.due('9999', 1)).length === 0) return;
      world.clock.moveOn(seconds);
    }
    throw new Error('the outbox does not become empty');
  }

  /** Everybody does what is asked of him, until nothing is. */
  async bringToItsEnd(): Promise<void> {
    for (let round = 0; round < 12 && !(await this.#hasEnded()); round += 1) {
      for (const journey of this.#journeys) {
        this.#journeys = [journey, ...this.#journeys.filter((other) => other !== journey)];
        for (const act of ordinary) await this.#act(0, act);
      }
      await this.mend();
    }
  }

  async toNextInstant(): Promise<void> {
    const { world } = this.machine;
    const left = ((await this.machine.nextInstant()) ?? 0) - Date.parse(world.clock.now());
    if (left > 0) world.clock.moveOn(left / 1000);
  }

  /** An effect without its note: everything due is delivered, and will be once more. */
  async deliverUnnoted(): Promise<void> {
    const { world } = this.machine;
    await sweepOutbox({ ...world, outbox: { ...world.outbox, settle: async () => undefined } }, 100);
  }

  lookAway(): void {
    this.#journeys.reverse();
  }

  async #atOnce([one, other]: readonly [string, string]): Promise<void> {
    await Promise.all([this.#act(0, one), this.#act(1, other)]);
  }

  async #act(process: 0 | 1, name: string): Promise<void> {
    const act = this.#processes[process].get(name);
    if (!act) throw new Error(`no act ${name}`);
    // Nobody acts in no time; the machine tells visits of a state from each other by their instants.
    this.machine.world.clock.moveOn(1);
    await act(await this.#place());
  }

  async #hasEnded(): Promise<boolean> {
    const files = await Promise.all(this.cases.map((id) => this.machine.world.cases.find(id)));
    return files.every((file) => file !== undefined && hasEnded(file.case.status));
  }

  async #place(): Promise<Place> {
    const { world } = this.machine;
    const id = this.#journeys[0]?.id;
    const file = id && (await world.cases.find(id));
    if (!file) throw new Error('no case to walk with');
    this.#names += 1;
    const freeName = standardApplication(this.#names).name;
    return { world, id, items: file.items, freeName, takenName: anApplication().name };
  }

  async #settle(): Promise<void> {
    await this.machine.settle({ delivering: this.delivering });
  }

  /** A step that has failed, or whose wait has timed out, is made again within a minute. */
  async #finishSteps(): Promise<void> {
    const { world } = this.machine;
    for (;;) {
      await this.#settle();
      const due = await this.machine.nextInstant();
      if (due === undefined || due > Date.parse(world.clock.now()) + 60_000) return;
      await this.toNextInstant();
    }
  }
}

const ordinary = [
  'applicant: chooses a free name',
  'applicant: answers examination',
  'officer-wang: asks for work',
  'officer-wang: grants',
  'officer-chen: asks for work',
  'officer-chen: grants',
  ...['seals', 'bank', 'tax', 'social-insurance'].flatMap((kind) => [
    `applicant: answers ${kind}`,
    `${kind}: answers`,
  ]),
  'applicant: chooses rural-bank',
  'applicant: wants no account',
];

function applicationFor(beginning: Exclude<Beginning, 'rivals'>): Application {
  if (beginning === 'referred') return aReferredApplication();
  if (beginning === 'no bank') return anApplication({ bank: { choice: 'declined', reason: '异地开户' } });
  if (beginning === 'extra services') return anApplication({ extras: ['social-insurance'] });
  return anApplication();
}
