import { loadCity } from '../../domain/cities/cities.ts';
import type { Ports } from '../../domain/ports.ts';
import { caseRungsAhead, firstRungAt, rungsAhead } from '../../domain/promises/rungs.ts';
import { Department } from '../../domain/work-items/work-item.ts';
import { everything } from './everything.ts';

/** A mark of a promise that has been passed without anybody having been told. */
export type MissingRung = {
  readonly id: string;
  readonly light: 'yellow' | 'orange' | 'red';
  readonly since: string;
};

/** What the watchdog has looked at, and what should have happened by now and has not. */
export type Watched = {
  readonly checkedAt: string;
  readonly openItems: number;
  readonly runningCases: number;
  /** Marks that were passed and recorded, on what is open now. */
  readonly passed: number;
  readonly missing: readonly MissingRung[];
};

/** How late the minute's work may be before a mark counts as missed. */
const graceMs = 5 * 60_000;
/**
 * Proves that the lights come on: reads everything that is open, by other lists than the one that the lights work
 * through, computes anew from items and cases which marks have been passed, and tells those that nobody has recorded.
 */
export async function watchPromises({ cases, clock }: Pick<Ports, 'cases' | 'clock'>): Promise<Watched> {
  const checkedAt = clock.now();
  const late = new Date(Date.parse(checkedAt) - graceMs).toISOString();
  const queues = await Promise.all(
    Department.options.map((department) =>
      everything((page) => cases.listQueue(department, undefined, page)),
    ),
  );
  const items = queues.flat();
  const running = await everything((page) => cases.listBoard('running', page));
  // Pauses only put a mark off: a case whose first one would not have come even without any need not be read.
  const suspects = running.filter(({ city, acceptedAt }) => {
    const first = firstRungAt(loadCity(city), acceptedAt);
    return first !== undefined && first <= late;
  });
  const files = await Promise.all(suspects.map(({ id }) => cases.find(id)));
  const missing = [
    ...items.flatMap((item) =>
      rungsAhead(item).map(({ light, at }): MissingRung => ({ id: item.id, light, since: at })),
    ),
    ...files.flatMap((file): MissingRung[] =>
      file ? caseRungsAhead(file).map(({ light, at }) => ({ id: file.case.id, light, since: at })) : [],
    ),
  ];
  return {
    checkedAt,
    openItems: items.length,
    runningCases: running.length,
    passed: items.reduce((sum, { rungs = [] }) => sum + rungs.length, 0),
    missing: missing.filter(({ since }) => since <= late),
  };
}
