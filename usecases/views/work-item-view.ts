import type { Case } from '../../domain/case/case.ts';
import { lightOf, type Light } from '../../domain/case/promise.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import type { Reason } from '../../domain/services/service.ts';
import { exclusionOf } from '../../domain/staff/exclusions.ts';
import { maskFacts } from '../../domain/persons/mask-facts.ts';
import { factsFor } from '../../domain/work-items/facts.ts';
import { workItemKinds } from '../../domain/work-items/kinds.ts';
import { allowedWorkItemMoves, isClosed, type WorkItemMove } from '../../domain/work-items/lifecycle.ts';
import { ownerOf, type Owner } from '../../domain/work-items/owner.ts';
import type { Handler, WorkItem } from '../../domain/work-items/work-item.ts';

/** A work item in a list: enough to choose from, nothing personal. */
export type WorkItemSummary = Pick<
  WorkItem,
  | 'id'
  | 'caseId'
  | 'kind'
  | 'attempt'
  | 'version'
  | 'department'
  | 'subject'
  | 'state'
  | 'openedAt'
  | 'dueAt'
  | 'promisedMinutes'
> & {
  readonly holder?: string;
  /** The officer for whom it was drawn. */
  readonly drawnFor?: { readonly id: string; readonly name: string };
  readonly escalations: number;
  readonly light: Light;
  /** Who answers for it by name, while it is open. */
  readonly owner?: Owner['name'];
};

/** A work item as whoever deals with it sees it: the facts he needs and the moves that he may make now. */
export type WorkItemView = WorkItemSummary &
  Pick<WorkItem, 'correction' | 'answer' | 'reasons' | 'notes' | 'afterwards' | 'closedAt' | 'closedBy'> & {
    readonly facts: Record<string, unknown>;
    readonly refusalReasons: readonly Reason[];
    readonly allowedMoves: readonly WorkItemMove[];
  };

/** The line of a work item in a queue. */
export function workItemSummary(item: WorkItem, now: string): WorkItemSummary {
  const { id, caseId, kind, attempt, version, department, subject, state, openedAt, dueAt, promisedMinutes } =
    item;
  const profile = loadCity(item.city);
  const owner = isClosed(state) ? undefined : ownerOf(item, profile);
  return {
    id,
    caseId,
    kind,
    attempt,
    version,
    department,
    subject,
    state,
    openedAt,
    dueAt,
    promisedMinutes,
    escalations: item.escalations.length,
    light: lightOf(profile, item, now),
    ...(owner && { owner: owner.name }),
    ...(item.holder && { holder: item.holder.name }),
    ...(item.assignee &&
      !isClosed(item.state) && { drawnFor: { id: item.assignee.id, name: item.assignee.name } }),
  };
}

/** The page of one work item for whoever looks at it now. The task token is left out on purpose. */
export function workItemView(
  subject: Case,
  item: WorkItem,
  reader: { readonly by: Handler; readonly actor: string; readonly now: string },
): WorkItemView {
  const { by, actor, now } = reader;
  const facts = factsFor(item.kind, subject, loadCity(item.city));
  const { correction, answer, reasons, notes, afterwards, closedAt, closedBy } = item;
  return {
    ...workItemSummary(item, now),
    ...(correction && { correction }),
    ...(answer && { answer }),
    ...(reasons && { reasons }),
    ...(notes && by !== 'applicant' && { notes }),
    ...(afterwards && { afterwards }),
    ...(closedAt && { closedAt }),
    ...(closedBy && { closedBy }),
    facts: by === 'partner' || actor === subject.owner ? facts : maskFacts(facts),
    refusalReasons: workItemKinds[item.kind].reasons,
    allowedMoves: allowedWorkItemMoves(item, { by, id: actor, excluded: exclusionOf(subject, actor) }),
  };
}
