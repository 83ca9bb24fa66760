import * as z from 'zod';
import type { ExecutionEvent } from '../ports.ts';

/** Where a state of an execution stands; `waiting` is for an answer from outside. */
export type StateStatus = 'not-entered' | 'running' | 'waiting' | 'succeeded' | 'failed';

/** A state of the definition, as a box of the picture. */
export type GraphState = {
  readonly name: string;
  readonly type: string;
  readonly comment?: string;
  /** The Parallel or Map state in whose branch this one lies. */
  readonly parent?: string;
  readonly status: StateStatus;
  /** How often it was entered. */
  readonly entered: number;
  readonly enteredAt?: string;
  readonly exitedAt?: string;
  readonly error?: string;
};

/** A way from one state to the next. */
export type GraphEdge = { readonly from: string; readonly to: string; readonly label?: string };

/** An execution as a picture: the states of its definition, where each stands, and the ways between them. */
export type Graph = { readonly states: readonly GraphState[]; readonly edges: readonly GraphEdge[] };

type State = {
  Type: string;
  Comment?: string | undefined;
  Resource?: string | undefined;
  Next?: string | undefined;
  Default?: string | undefined;
  Choices?: { Condition?: string | undefined; Next?: string | undefined }[] | undefined;
  Catch?: { Next: string }[] | undefined;
  Branches?: Machine[] | undefined;
  ItemProcessor?: Machine | undefined;
};
type Machine = { StartAt: string; States: Record<string, State> };

const State: z.ZodType<State> = z.lazy(() =>
  z.object({
    Type: z.string(),
    Comment: z.string().optional(),
    Resource: z.string().optional(),
    Next: z.string().optional(),
    Default: z.string().optional(),
    Choices: z.array(z.object({ Condition: z.string().optional(), Next: z.string().optional() })).optional(),
    Catch: z.array(z.object({ Next: z.string() })).optional(),
    Branches: z.array(Machine).optional(),
    ItemProcessor: Machine.optional(),
  }),
);
const Machine: z.ZodType<Machine> = z.object({ StartAt: z.string(), States: z.record(z.string(), State) });

/** Draws an execution from its definition (Amazon States Language) and its history. */
export function graphOf(definition: string, events: readonly ExecutionEvent[]): Graph {
  const states: GraphState[] = [];
  const edges: GraphEdge[] = [];
  const visits = visitsOf(events);
  const isOver = unsuccessful.has(events.at(-1)?.type ?? '');

  const draw = (machine: Machine, parent: string | undefined): void => {
    for (const [name, state] of Object.entries(machine.States)) {
      const waits = state.Resource?.endsWith('.waitForTaskToken') ?? false;
      states.push({
        name,
        type: state.Type,
        ...(state.Comment !== undefined && { comment: state.Comment }),
        ...(parent !== undefined && { parent }),
        ...standing(visits.get(name), { waits, isOver }),
      });
      edges.push(...waysOf(name, state));
      for (const inner of [
        ...(state.Branches ?? []),
        ...(state.ItemProcessor ? [state.ItemProcessor] : []),
      ]) {
        draw(inner, name);
      }
    }
  };
  draw(Machine.parse(JSON.parse(definition)), undefined);
  return { states, edges };
}

/** The last event of an execution that did not succeed; redriven, it has others after it. */
const unsuccessful = new Set(['ExecutionFailed', 'ExecutionTimedOut', 'ExecutionAborted']);

/** The ways out of a state; a catcher's way is labelled so that it can be drawn apart. */
function waysOf(name: string, state: State): GraphEdge[] {
  const edges: GraphEdge[] = [];
  if (state.Next) edges.push({ from: name, to: state.Next });
  for (const { Condition, Next } of state.Choices ?? []) {
    if (!Next) continue;
    const outcome = Condition?.match(/'([^']+)'/)?.[1];
    edges.push({ from: name, to: Next, ...(outcome && { label: outcome }) });
  }
  if (state.Default) edges.push({ from: name, to: state.Default });
  for (const { Next } of state.Catch ?? []) edges.push({ from: name, to: Next, label: 'error' });
  return edges;
}

type Visit = { entered: number; enteredAt?: string; exitedAt?: string; error?: string; submitted: boolean };

/** What the history says of each state: how often entered, last entered and left, last error. */
function visitsOf(events: readonly ExecutionEvent[]): Map<string, Visit> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const visits = new Map<string, Visit>();
  for (const event of events) {
    const name = event.state ?? stateBefore(event, byId);
    if (name === undefined) continue;
    const visit = visits.get(name) ?? { entered: 0, submitted: false };
    visits.set(name, visit);
    if (event.type.endsWith('StateEntered')) {
      visit.entered += 1;
      visit.enteredAt = event.at;
      visit.submitted = false;
      delete visit.exitedAt;
      delete visit.error;
    } else if (event.type.endsWith('StateExited')) {
      visit.exitedAt = event.at;
    } else if (event.type === 'TaskSubmitted') {
      visit.submitted = true;
    } else if (event.type === 'TaskScheduled') {
      // Another attempt: what became of the one before no longer counts.
      visit.submitted = false;
      delete visit.error;
    }
    if (event.error !== undefined) visit.error = event.error;
  }
  return visits;
}

/** Task events name no state; following the chain of predecessors leads to the one that was entered. */
function stateBefore(event: ExecutionEvent, byId: ReadonlyMap<number, ExecutionEvent>): string | undefined {
  if (!event.type.startsWith('Task') && !event.type.startsWith('Lambda')) return undefined;
  let at: ExecutionEvent | undefined = event;
  while (at && at.state === undefined) at = byId.get(at.previousId);
  return at?.state;
}

function standing(
  visit: Visit | undefined,
  { waits, isOver }: { readonly waits: boolean; readonly isOver: boolean },
): Omit<GraphState, 'name' | 'type' | 'comment' | 'parent'> {
  if (!visit || visit.entered === 0) return { status: 'not-entered', entered: 0 };
  const { entered, enteredAt, exitedAt, error, submitted } = visit;
  const inHand: StateStatus = waits && submitted ? 'waiting' : 'running';
  const open: StateStatus = isOver && error !== undefined ? 'failed' : inHand;
  const status: StateStatus = exitedAt === undefined ? open : error === undefined ? 'succeeded' : 'failed';
  return {
    status,
    entered,
    ...(enteredAt && { enteredAt }),
    ...(exitedAt && { exitedAt }),
    ...(error !== undefined && { error }),
  };
}
