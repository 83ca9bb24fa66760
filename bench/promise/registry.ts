import type { Caller } from '../../domain/callers.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import type { CaseId, WorkItemId } from '../../domain/ids.ts';
import { completeWorkItem } from '../../usecases/work-items/complete-work-item.ts';
import { nextWorkItem } from '../../usecases/work-items/next-work-item.ts';
import { noteProgress } from '../../usecases/work-items/note-progress.ts';
import { after, minutesBetween, type Load } from './department.ts';
import type { Simulation } from './simulation.ts';

/** Service minutes after which an officer at work notes how far he has come; longer is idle. */
const noteMinutes = 10;

/**
 * The officers of a city's roster, by the system's own rules: an item is drawn for one of them, he asks for work when he
 * has none, and what he does not touch goes to somebody else.
 */
export class Registry {
  readonly load: Load = { waits: [], busyMinutes: 0, longestQueue: 0 };
  readonly counters: number;
  readonly #simulation: Simulation;
  readonly #city: string;
  readonly #minutes: () => number;
  readonly #idle: Caller[];
  readonly #waiting = new Set<CaseId>();

  private constructor(
    simulation: Simulation,
    city: string,
    officers: readonly Caller[],
    minutes: () => number,
  ) {
    this.#simulation = simulation;
    this.#city = city;
    this.#minutes = minutes;
    this.#idle = [...officers];
    this.counters = officers.length;
    simulation.listeners.push(() => this.#handOut());
  }

  /** Opens it with the first officers of the roster; the others are away. */
  static async open(
    simulation: Simulation,
    city: string,
    { officers, minutes }: { readonly officers: number; readonly minutes: () => number },
  ): Promise<Registry> {
    const { attendance, clock } = simulation.machine.world;
    const roster = officersOf(city);
    const absences = roster
      .slice(officers)
      .map(({ id }) => ({ staff: id, until: '2099-01-01T00:00:00.000Z' }));
    await attendance.save({ id: city, version: 1, absences }, clock.now());
    return new Registry(simulation, city, roster.slice(0, officers), minutes);
  }

  /** A case waits for an officer. */
  referred(id: CaseId): void {
    this.#waiting.add(id);
    this.load.longestQueue = Math.max(this.load.longestQueue, this.#waiting.size);
  }

  async #handOut(): Promise<void> {
    if (this.#waiting.size === 0) return;
    for (const officer of [...this.#idle]) {
      const next = await nextWorkItem(this.#simulation.machine.world, officer);
      if (!next.ok) continue;
      this.#idle.splice(this.#idle.indexOf(officer), 1);
      this.#waiting.delete(next.value.caseId);
      this.load.waits.push(minutesBetween(this.#city, Date.parse(next.value.openedAt), this.#simulation.now));
      this.#examine(officer, next.value.id, this.#minutes());
    }
  }

  #examine(officer: Caller, itemId: WorkItemId, minutes: number): void {
    const { machine, now } = this.#simulation;
    this.load.busyMinutes += minutes;
    for (let passed = noteMinutes; passed < minutes; passed += noteMinutes) {
      this.#simulation.plan(after(this.#city, now, passed), () =>
        noteProgress(machine.world, officer, { itemId, text: '正在审查' }),
      );
    }
    this.#simulation.plan(after(this.#city, now, minutes), async () => {
      await completeWorkItem(machine.world, officer, { itemId, answer: { note: '符合规定' } });
      this.#idle.push(officer);
    });
  }
}

/** The officers of a city's roster. */
export function officersOf(city: string): Caller[] {
  return loadCity(city)
    .staff.filter(({ roles }) => roles.includes('registry-officer'))
    .map(({ id, name }) => ({ id, name, roles: ['registry-officer'] }));
}
