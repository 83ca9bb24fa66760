import type { Role } from '../callers.ts';
import { accept, refuse, type Result } from '../result.ts';
import { fixBy } from './deadlines.ts';
import type { CallResult, WorkOrder, WorkOrderMove, WorkOrderState } from './work-order.ts';

type Move = {
  readonly from: readonly WorkOrderState[];
  readonly to: WorkOrderState;
  /** `owner` is whoever it was assigned to. */
  readonly by: readonly (Role | 'owner')[];
};

/**
 * The one place that says who moves a work order from where to where. Nothing is closed that was not called back, and
 * whoever is complained of does not close his own: he may only appeal, and a supervisor decides on it (申诉复核).
 */
export const workOrderMoves: Readonly<Record<WorkOrderMove, Move>> = {
  assign: { from: ['open', 'assigned', 'appealed'], to: 'assigned', by: ['supervisor'] },
  verify: { from: ['assigned'], to: 'verified', by: ['owner'] },
  appeal: { from: ['assigned', 'verified'], to: 'appealed', by: ['owner'] },
  uphold: { from: ['appealed'], to: 'fixed', by: ['supervisor'] },
  fix: { from: ['verified'], to: 'fixed', by: ['owner'] },
  callBack: { from: ['fixed'], to: 'called-back', by: ['callback-staff'] },
  close: { from: ['called-back'], to: 'closed', by: ['callback-staff', 'supervisor'] },
};

/** Whoever moves a work order. */
export type Mover = { readonly id: string; readonly roles: readonly Role[] };

/** What is said with a move: to whom it is given, whether it is complex, what came of the call. */
export type MoveDetails = {
  readonly note: string;
  readonly owner?: string | undefined;
  readonly complex?: boolean | undefined;
  readonly result?: CallResult | undefined;
};

/** The moves that somebody may make now. */
export function allowedWorkOrderMoves(order: WorkOrder, mover: Mover): WorkOrderMove[] {
  return (Object.keys(workOrderMoves) as WorkOrderMove[]).filter(
    (name) => isTheirs(order, name, mover) && workOrderMoves[name].from.includes(order.state),
  );
}

/** Moves a work order on and keeps the step, or says why not. */
export function moveWorkOrder(
  order: WorkOrder,
  name: WorkOrderMove,
  mover: Mover,
  details: MoveDetails,
  at: string,
): Result<WorkOrder> {
  const move = workOrderMoves[name];
  if (!isTheirs(order, name, mover)) return refuse('not-yours-to-do', { move: name });
  if (!move.from.includes(order.state)) return refuse('move-not-allowed', { move: name, state: order.state });
  if (name === 'assign' && details.owner === undefined) return missing('/owner');
  if (name === 'callBack' && details.result === undefined) return missing('/result');
  const { note, result } = details;
  const step = { move: name, at, by: mover.id, note, ...(result && { result }) };
  const moved: WorkOrder = { ...order, state: move.to, steps: [...order.steps, step] };
  return accept(watched(withDetails(moved, name, details, at)));
}

function withDetails(order: WorkOrder, name: WorkOrderMove, details: MoveDetails, at: string): WorkOrder {
  const { owner, complex = order.complex, result } = details;
  if (name === 'assign' && owner !== undefined)
    return { ...order, owner, complex, fixBy: fixBy(order.city, order.openedAt, complex) };
  if (result === 'unreached') return { ...order, state: 'fixed' };
  if (result === 'unsatisfied') return { ...order, state: 'open' };
  return name === 'close' ? { ...order, closedAt: at } : order;
}

/** The next deadline that is still ahead of what has been done; none once it is with the caller or closed. */
function watched({ watchAt: _before, ...order }: WorkOrder): WorkOrder {
  const next: Partial<Record<WorkOrderState, string>> = {
    open: order.contactBy,
    assigned: order.contactBy,
    verified: order.fixBy,
    appealed: order.fixBy,
    fixed: order.fixBy,
  };
  const watchAt = order.overdue ? undefined : next[order.state];
  return watchAt === undefined ? order : { ...order, watchAt };
}

function isTheirs(order: WorkOrder, name: WorkOrderMove, { id, roles }: Mover): boolean {
  return workOrderMoves[name].by.some((who) => (who === 'owner' ? order.owner === id : roles.includes(who)));
}

function missing(path: string) {
  return refuse('answer-has-faults', {
    findings: [
      {
        path,
        rule: 'required',
        message: { zh: '此项必填。', en: 'This is needed for the move.' },
        base: '',
        remedy: { zh: '请补充后再试。', en: 'Say it and try again.' },
      },
    ],
  });
}
