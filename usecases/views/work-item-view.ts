import type { Case } from '../../domain/case/case.ts';
import { factsFor } from '../../domain/work-items/facts.ts';
import { workItemKinds } from '../../domain/work-items/kinds.ts';
import { allowedWorkItemMoves, type WorkItemMove } from '../../domain/work-items/lifecycle.ts';
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
> & { readonly holder?: string; readonly escalations: number };

/** A work item as whoever deals with it sees it: the facts he needs and the moves that he may make now. */
export type WorkItemView = WorkItemSummary &
  Pick<WorkItem, 'correction' | 'answer' | 'reasons' | 'closedAt' | 'closedBy'> & {
    readonly facts: Record<string, unknown>;
    readonly refusalReasons: readonly string[];
    readonly allowedMoves: readonly WorkItemMove[];
  };

/** The line of a work item in a queue. */
export function workItemSummary(item: WorkItem): WorkItemSummary {
  const { id, caseId, kind, attempt, version, department, subject, state, openedAt, dueAt, promisedMinutes } =
    item;
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
    ...(item.holder && { holder: item.holder.name }),
  };
}

/** The page of one work item for `by`, who is `actor`. The task token is left out on purpose. */
export function workItemView(subject: Case, item: WorkItem, by: Handler, actor: string): WorkItemView {
  const { correction, answer, reasons, closedAt, closedBy } = item;
  return {
    ...workItemSummary(item),
    ...(correction && { correction }),
    ...(answer && { answer }),
    ...(reasons && { reasons }),
    ...(closedAt && { closedAt }),
    ...(closedBy && { closedBy }),
    facts: factsFor(item.kind, subject),
    refusalReasons: workItemKinds[item.kind].refusalReasons,
    allowedMoves: allowedWorkItemMoves(item, by, actor),
  };
}
