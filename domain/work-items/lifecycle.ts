import { accept, refuse, type Result } from '../result.ts';
import { isPerson } from './access.ts';
import { workItemKinds } from './kinds.ts';
import type { Handler, WorkItem, WorkItemState } from './work-item.ts';

type Move = {
  readonly from: readonly WorkItemState[];
  /** Where it leads; left out where the item stays as it is. */
  readonly to?: WorkItemState;
  readonly by: readonly Handler[];
  /** What a person must have had first: the item drawn for him, claimed by him, or either. */
  readonly first?: 'draw' | 'claim' | 'either';
  /** A supervisor may do it over the head of whoever has the item. */
  readonly overHeads?: true;
  /** It decides: nobody may do it who is excluded from the case (受审分离, 回避). */
  readonly decides?: true;
};

const people = ['officer', 'supervisor'] as const;

/** The one place that says who may move a work item from where to where. */
export const workItemMoves = {
  claim: { from: ['open'], to: 'claimed', by: people, first: 'draw', decides: true },
  release: { from: ['claimed'], to: 'open', by: people, first: 'claim' },
  handOver: { from: ['claimed'], to: 'open', by: people, first: 'claim' },
  reassign: { from: ['open', 'claimed'], to: 'open', by: ['supervisor'], overHeads: true },
  recuse: { from: ['open', 'claimed'], to: 'open', by: people, first: 'either' },
  note: { from: ['open', 'claimed'], by: [...people, 'partner'], first: 'either', overHeads: true },
  complete: {
    from: ['open', 'claimed'],
    to: 'completed',
    by: [...people, 'partner', 'applicant'],
    first: 'claim',
    decides: true,
  },
  refuse: {
    from: ['open', 'claimed'],
    to: 'refused',
    by: [...people, 'partner'],
    first: 'claim',
    decides: true,
  },
  askCorrection: {
    from: ['open', 'claimed'],
    to: 'awaiting-correction',
    by: [...people, 'partner'],
    first: 'claim',
    overHeads: true,
    decides: true,
  },
  answerCorrection: { from: ['awaiting-correction'], to: 'open', by: ['applicant'] },
  lapse: { from: ['open', 'claimed'], to: 'open', by: ['workflow'] },
  cancel: { from: ['open', 'claimed', 'awaiting-correction'], to: 'cancelled', by: ['workflow'] },
} as const satisfies Record<string, Move>;

/** A move of {@link workItemMoves}. */
export type WorkItemMove = keyof typeof workItemMoves;

/** Who wants to move an item: as whom, with which id, and why he may decide nothing in this case, if he may not. */
export type Mover = { readonly by: Handler; readonly id: string; readonly excluded?: string | undefined };

/** Tells whether the wait is over. */
export function isClosed(state: WorkItemState): boolean {
  return state === 'completed' || state === 'refused' || state === 'cancelled';
}

/** Tells whether a move decides, so that the store has to refuse it to whoever is excluded. */
export function decides(name: WorkItemMove): boolean {
  const move: Move = workItemMoves[name];
  return move.decides === true;
}

/** The moves that somebody may make now; replies carry it and pages draw buttons from it. */
export function allowedWorkItemMoves(item: WorkItem, mover: Mover): WorkItemMove[] {
  return (Object.keys(workItemMoves) as WorkItemMove[]).filter((name) => moveWorkItem(item, name, mover).ok);
}

/** Moves a work item on, or says why not; the state and the version are all that it changes. */
export function moveWorkItem(item: WorkItem, name: WorkItemMove, mover: Mover): Result<WorkItem> {
  const move: Move = workItemMoves[name];
  if (!isTheirs(item, name, mover.by)) return refuse('not-yours-to-do', { move: name, kind: item.kind });
  if (isClosed(item.state)) return refuse('already-answered', { state: item.state, closedAt: item.closedAt });
  if (isPerson(mover.by)) {
    const refused = whyNotThisPerson(item, name, mover);
    if (refused) return refused;
  }
  if (!move.from.includes(item.state)) return refuse('move-not-allowed', { move: name, state: item.state });
  // Whoever held the item when he asked for a correction holds it again when the answer is there.
  const state = name === 'answerCorrection' && item.holder ? 'claimed' : (move.to ?? item.state);
  return accept({ ...item, state, version: item.version + 1 });
}

/** Closes a work item for good, by whom and when. */
export function closeWorkItem(item: WorkItem, at: string, by: string): WorkItem {
  return { ...item, closedAt: at, closedBy: by };
}

/** Only whom the kind is addressed to may deal with it; the applicant answers corrections of any kind. */
function isTheirs(item: WorkItem, name: WorkItemMove, by: Handler): boolean {
  const move: Move = workItemMoves[name];
  if (!move.by.includes(by)) return false;
  const { handler, reasons } = workItemKinds[item.kind];
  if (name === 'lapse') return handler === 'officer';
  if (name === 'cancel' || name === 'answerCorrection') return true;
  return handler === (isPerson(by) ? 'officer' : by) && (name !== 'refuse' || reasons.length > 0);
}

/** Programs and applicants need no claim; people are drawn, claim, and decide only what they may and hold. */
function whyNotThisPerson(item: WorkItem, name: WorkItemMove, { by, id, excluded }: Mover) {
  const move: Move = workItemMoves[name];
  if (move.decides && excluded !== undefined) return refuse('may-not-decide', { why: excluded });
  if (by === 'supervisor' && move.overHeads) return undefined;
  if (item.holder && item.holder.id !== id) {
    return refuse('held-by-somebody-else', { holder: item.holder.name, since: item.holder.since });
  }
  if (!move.from.includes(item.state)) return undefined;
  if (move.first === 'claim' && !item.holder) {
    return refuse('move-not-allowed', { move: name, state: item.state, first: 'claim' });
  }
  if (move.first !== 'claim' && !item.holder && item.assignee?.id !== id) {
    return refuse('not-drawn-for-you', { move: name });
  }
  return undefined;
}
