import { accept, refuse, type Result } from '../result.ts';
import { workItemKinds } from './kinds.ts';
import type { Handler, WorkItem, WorkItemState } from './work-item.ts';

type Move = {
  readonly from: readonly WorkItemState[];
  readonly to: WorkItemState;
  readonly by: readonly Handler[];
};

/** The one place that says who may move a work item from where to where. */
export const workItemMoves = {
  claim: { from: ['open'], to: 'claimed', by: ['officer'] },
  release: { from: ['claimed'], to: 'open', by: ['officer'] },
  complete: { from: ['open', 'claimed'], to: 'completed', by: ['officer', 'partner', 'applicant'] },
  refuse: { from: ['open', 'claimed'], to: 'refused', by: ['officer', 'partner'] },
  askCorrection: { from: ['open', 'claimed'], to: 'awaiting-correction', by: ['officer', 'partner'] },
  answerCorrection: { from: ['awaiting-correction'], to: 'open', by: ['applicant'] },
  cancel: { from: ['open', 'claimed', 'awaiting-correction'], to: 'cancelled', by: ['workflow'] },
} as const satisfies Record<string, Move>;

/** A move of {@link workItemMoves}. */
export type WorkItemMove = keyof typeof workItemMoves;

/** Tells whether the wait is over. */
export function isClosed(state: WorkItemState): boolean {
  return state === 'completed' || state === 'refused' || state === 'cancelled';
}

/** Only whom the kind is addressed to may deal with it; the applicant answers corrections of any kind. */
function isTheirs(item: WorkItem, name: WorkItemMove, by: Handler): boolean {
  const move: Move = workItemMoves[name];
  if (!move.by.includes(by)) return false;
  if (name === 'cancel' || name === 'answerCorrection') return true;
  const kind = workItemKinds[item.kind];
  return kind.handler === by && (name !== 'refuse' || kind.reasons.length > 0);
}

/** An officer decides only what he holds; programs and applicants need no claim. */
function needsHolding(name: WorkItemMove, by: Handler): boolean {
  return by === 'officer' && name !== 'claim';
}

/** The moves that `by` (with this id) may make now; replies carry it and pages draw buttons from it. */
export function allowedWorkItemMoves(item: WorkItem, by: Handler, actor: string): WorkItemMove[] {
  return (Object.keys(workItemMoves) as WorkItemMove[]).filter(
    (name) => moveWorkItem(item, name, by, actor).ok,
  );
}

/** Moves a work item on, or says why not; states, holders and versions are all that it changes. */
export function moveWorkItem(
  item: WorkItem,
  name: WorkItemMove,
  by: Handler,
  actor: string,
): Result<WorkItem> {
  const move: Move = workItemMoves[name];
  if (!isTheirs(item, name, by)) return refuse('not-yours-to-do', { move: name, kind: item.kind });
  if (isClosed(item.state)) return refuse('already-answered', { state: item.state, closedAt: item.closedAt });
  if (by === 'officer' && item.holder !== undefined && item.holder.id !== actor) {
    return refuse('held-by-somebody-else', { holder: item.holder.name, since: item.holder.since });
  }
  if (!move.from.includes(item.state)) return refuse('move-not-allowed', { move: name, state: item.state });
  if (needsHolding(name, by) && item.holder === undefined) {
    return refuse('move-not-allowed', { move: name, state: item.state, first: 'claim' });
  }
  // Whoever held the item when he asked for a correction holds it again when the answer is there.
  const state = move.to === 'open' && name === 'answerCorrection' && item.holder ? 'claimed' : move.to;
  return accept({ ...item, state, version: item.version + 1 });
}

/** Closes a work item for good, by whom and when. */
export function closeWorkItem(item: WorkItem, at: string, by: string): WorkItem {
  return { ...item, closedAt: at, closedBy: by };
}
