import { loadCity } from '../../domain/cities/cities.ts';
import { serviceSeconds } from '../../domain/case/promise.ts';
import { addServiceMinutes } from '../../domain/time/service-time.ts';
import type { Simulation } from './simulation.ts';

/** What a department was asked to do, how long each had to wait for it, and how long it worked. */
export type Load = { waits: number[]; busyMinutes: number; longestQueue: number };

type Job = { readonly since: number; readonly minutes: number; readonly done: () => Promise<unknown> };

/** Some counters that work in the hours of the city, one job each, first come, first served. */
export class Department {
  readonly load: Load = { waits: [], busyMinutes: 0, longestQueue: 0 };
  readonly counters: number;
  readonly #simulation: Simulation;
  readonly #city: string;
  readonly #queue: Job[] = [];
  #busy = 0;

  constructor(simulation: Simulation, city: string, counters: number) {
    this.#simulation = simulation;
    this.#city = city;
    this.counters = counters;
  }

  /** Takes a job that needs so many service minutes of one counter. */
  take(minutes: number, done: () => Promise<unknown>): void {
    this.#queue.push({ since: this.#simulation.now, minutes, done });
    this.#work();
  }

  #work(): void {
    while (this.#busy < this.counters) {
      const job = this.#queue.shift();
      if (!job) break;
      this.#busy += 1;
      const { now } = this.#simulation;
      this.load.waits.push(minutesBetween(this.#city, job.since, now));
      this.load.busyMinutes += job.minutes;
      this.#simulation.plan(after(this.#city, now, job.minutes), async () => {
        this.#busy -= 1;
        await job.done();
        this.#work();
      });
    }
    this.load.longestQueue = Math.max(this.load.longestQueue, this.#queue.length);
  }
}

/** The instant some service minutes of a city after another. */
export function after(city: string, from: number, minutes: number): number {
  const { calendar } = loadCity(city);
  const whole = addServiceMinutes(calendar, new Date(from).toISOString(), Math.floor(minutes));
  return Date.parse(whole) + Math.round((minutes % 1) * 60_000);
}

/** Service minutes of a city between two instants. */
export function minutesBetween(city: string, from: number, to: number): number {
  const [start, end] = [new Date(from).toISOString(), new Date(to).toISOString()];
  return serviceSeconds(loadCity(city), start, end) / 60;
}
