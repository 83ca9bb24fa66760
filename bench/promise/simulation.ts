import type { CaseId, WorkItemId } from '../../domain/ids.ts';
import type { StoppedClock } from '../../tests/support/stopped-clock.ts';
import { startMovedWorkflow, type MovedWorkflow } from '../../tests/support/moved-workflow.ts';

/** An order as it reaches a partner: once when it is placed, and again when it is asked anew. */
export type Order = { readonly itemId: WorkItemId; readonly caseId: CaseId; readonly partner: string };

type Entry = { readonly at: number; readonly act: () => Promise<unknown> };

/**
 * The city's time: it jumps to the next instant at which anybody does anything, and runs at its real pace while the
 * machine works, so that what the machine takes is in every figure.
 */
export class Simulation {
  readonly machine: MovedWorkflow;
  /** Whoever wants to know that something has happened. */
  readonly listeners: (() => Promise<void>)[] = [];
  /** Who hears of orders. */
  ordered: (order: Order) => void = () => undefined;
  readonly #clock: StoppedClock;
  readonly #agenda: Entry[] = [];
  #heard = 0;

  private constructor(machine: MovedWorkflow, clock: StoppedClock) {
    this.machine = machine;
    this.#clock = clock;
  }

  static async begin(at: string): Promise<Simulation> {
    const clock = runningClock(at);
    return new Simulation(await startMovedWorkflow(clock), clock);
  }

  get now(): number {
    return Date.parse(this.#clock.now());
  }

  /** Plans something for an instant; what is past is done at once. */
  plan(at: number, act: () => Promise<unknown>): void {
    const place = this.#agenda.findIndex((entry) => entry.at > at);
    this.#agenda.splice(place < 0 ? this.#agenda.length : place, 0, { at, act });
  }

  /** Lets time pass until nothing more is to come, or until an instant. */
  async run(until = Infinity): Promise<void> {
    for (;;) {
      const next = Math.min(this.#agenda[0]?.at ?? Infinity, (await this.machine.nextInstant()) ?? Infinity);
      if (next === Infinity || next > until) return;
      if (next > this.now) this.#clock.moveOn((next - this.now) / 1000);
      for (let entry = this.#agenda[0]; entry && entry.at <= this.now; entry = this.#agenda[0]) {
        this.#agenda.shift();
        await entry.act();
      }
      await this.machine.settle();
      this.#tellOrders();
      for (const listener of this.listeners) await listener();
    }
  }

  #tellOrders(): void {
    const { delivered } = this.machine.world.partners;
    for (const { type, partner, data } of delivered.slice(this.#heard)) {
      if (type !== 'order.placed' || data.workItemId === undefined) continue;
      this.ordered({
        itemId: data.workItemId as WorkItemId,
        caseId: data.caseId as CaseId,
        partner,
      });
    }
    this.#heard = delivered.length;
  }
}

/** A clock that runs as the real one does, and can be moved forward. */
function runningClock(at: string): StoppedClock {
  const started = performance.now();
  let now = Date.parse(at);
  return {
    now: () => new Date(now + Math.floor(performance.now() - started)).toISOString(),
    moveOn(seconds) {
      now += Math.ceil(seconds * 1000);
    },
  };
}
