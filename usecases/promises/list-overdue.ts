import { lightOf, serviceSeconds, type Light } from '../../domain/case/promise.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import { ownerOf, type Owner } from '../../domain/work-items/owner.ts';
import { Department, type WorkItem } from '../../domain/work-items/work-item.ts';
import { everything } from './everything.ts';

/** A step that should be done by now, with him who answers for it; without an owner nobody can be named. */
export type OverdueStep = Pick<
  WorkItem,
  'id' | 'caseId' | 'city' | 'subject' | 'kind' | 'department' | 'dueAt'
> & {
  readonly lateSeconds: number;
  readonly light: Light;
  readonly escalations: number;
  readonly owner?: Owner;
};

/** What is overdue now, the longest waiting first. */
export type Overdue = {
  readonly asOf: string;
  /** Open steps, overdue or not, for which nobody answers: there must never be any. */
  readonly withoutOwner: number;
  readonly openSteps: number;
  readonly entries: readonly OverdueStep[];
};

/** Every open step whose promise has run out, in one city or in all; a step that waits for a correction is not late. */
export async function listOverdue(
  { cases, clock }: Pick<Ports, 'cases' | 'clock'>,
  { city }: { readonly city?: string | undefined },
): Promise<Result<Overdue>> {
  const asOf = clock.now();
  const queues = await Promise.all(
    Department.options.map((department) =>
      everything((page) => cases.listQueue(department, undefined, page)),
    ),
  );
  const open = queues.flat().filter((item) => city === undefined || item.city === city);
  const entries = open
    .filter(({ dueAt, state }) => dueAt <= asOf && state !== 'awaiting-correction')
    .sort((one, other) => (one.dueAt < other.dueAt ? -1 : 1))
    .map((item) => overdueStep(item, asOf));
  return accept({
    asOf,
    withoutOwner: open.filter((item) => ownerOf(item, loadCity(item.city)) === undefined).length,
    openSteps: open.length,
    entries,
  });
}

function overdueStep(item: WorkItem, asOf: string): OverdueStep {
  const { id, caseId, city, subject, kind, department, dueAt, escalations } = item;
  const profile = loadCity(city);
  const owner = ownerOf(item, profile);
  return {
    id,
    caseId,
    city,
    subject,
    kind,
    department,
    dueAt,
    lateSeconds: serviceSeconds(profile, dueAt, asOf),
    light: lightOf(profile, item, asOf),
    escalations: escalations.length,
    ...(owner && { owner }),
  };
}
