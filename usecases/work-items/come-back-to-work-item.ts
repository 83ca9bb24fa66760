import { itemWith } from '../../domain/case/case-file.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import { system } from '../../domain/events.ts';
import { caseOf, WorkItemId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept } from '../../domain/result.ts';
import { assignByDraw, type Pool } from '../../domain/staff/assign.ts';
import { unseenFacts, type ExpectedFact } from '../../domain/services/later-facts.ts';
import { escalatesAt, lapsesAt } from '../../domain/work-items/come-back.ts';
import { moveWorkItem } from '../../domain/work-items/lifecycle.ts';
import { passedBy } from '../../domain/work-items/passed-by.ts';
import { escalateWorkItem } from '../../domain/work-items/renew.ts';
import type { CaseFile } from '../../domain/case/case-file.ts';
import type { WorkItem } from '../../domain/work-items/work-item.ts';
import { changeCase, type Draft } from '../cases/change-case.ts';
import { officersOf } from '../office/officers.ts';

/**
 * Comes back to a work item whose time has come: one that an officer has let lie goes to somebody else, by draw; one
 * whose promise a correction had moved and that is overdue now is escalated; of one that is answered, but whose later
 * facts have not come in time, the supervisor is told.
 */
export async function comeBackToWorkItem(
  needs: Pick<Ports, 'cases' | 'clock' | 'attendance'>,
  { id }: { readonly id: string },
): Promise<void> {
  const itemId = WorkItemId.parse(id);
  const pool = await officersOf(needs, itemId);
  await changeCase(needs, caseOf(itemId), (file, at) => {
    const item = itemWith(file, itemId);
    if (!item) return accept(undefined);
    const profile = loadCity(file.case.city);
    const overdue = unseenFacts(item).filter(({ dueAt }) => dueAt <= at);
    if (overdue.length > 0) return accept(factsOverdue(item, overdue, profile.supervisor.id));
    const lapses = lapsesAt(item, profile);
    if (lapses !== undefined && lapses <= at) return accept(lapsed(file, item, pool, at));
    const escalates = escalatesAt(item, profile);
    if (escalates === undefined || escalates > at) return accept(undefined);
    const { item: escalated, event } = escalateWorkItem(item, at, profile);
    return accept({ items: [escalated], events: [event] });
  });
}

/** The supervisor is told of each fact once; what comes after all is noted as ever. */
function factsOverdue(item: WorkItem, overdue: readonly ExpectedFact[], supervisor: string): Draft {
  const { id: itemId, kind } = item;
  const facts = overdue.map(({ fact }) => fact);
  return {
    items: [{ ...item, version: item.version + 1, factsOverdue: [...(item.factsOverdue ?? []), ...facts] }],
    events: overdue.map(({ fact, dueAt }) => ({
      type: 'LaterFactOverdue',
      data: { itemId, kind, fact, to: supervisor, dueAt },
      actor: system,
    })),
  };
}

function lapsed(file: CaseFile, item: WorkItem, pool: Pool, at: string): Draft | undefined {
  const staff = (item.holder ?? item.assignee)?.id ?? '';
  const moved = moveWorkItem(item, 'lapse', { by: 'workflow', id: system.id });
  if (!moved.ok) return undefined;
  const drawn = assignByDraw(file, passedBy(moved.value, staff), pool, at);
  const data = { itemId: item.id, kind: item.kind, staff };
  return {
    items: [drawn.item],
    events: [{ type: 'WorkItemLapsed', data, actor: system }, ...drawn.events],
  };
}
