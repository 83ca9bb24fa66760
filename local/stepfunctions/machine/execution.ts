import type { MachineDefinition } from '../definition/machine-definition.ts';
import type { Json } from '../json.ts';

/** The statuses of a Standard execution. */
export type ExecutionStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';

/** What never changes about an execution. `seed` is the only chance it has: tokens, jitter and uuids derive from it. */
export type ExecutionInfo = {
  readonly arn: string;
  readonly name: string;
  readonly machineArn: string;
  readonly machineName: string;
  readonly roleArn: string;
  readonly region: string;
  readonly input: string;
  readonly startedAt: number;
  readonly seed: string;
};

/** How a closed execution ended. */
export type Ending = {
  readonly stoppedAt: number;
  readonly output?: string;
  readonly error?: string;
  readonly cause?: string;
};

/** See {@link ExecutionState}. */
export type Redriven = { readonly count: number; readonly at: number; readonly token: string };

/** Everything that changes, small and explicit: stored as it is, nothing is replayed. */
export type ExecutionState = {
  readonly status: ExecutionStatus;
  readonly nextEventId: number;
  readonly nextFrameId: number;
  readonly draws: number;
  /** Some frame stands before a state it has not entered: the execution wants to be continued. */
  readonly ready: boolean;
  readonly ending?: Ending;
  /** How often it was redriven, and when and by which request last. */
  readonly redriven?: Redriven;
  /** Those of a running execution; of an unsuccessful one those from which it can be redriven. */
  readonly frames: ReadonlyMap<number, Frame>;
};

/** An execution as the step sees it. */
export type Execution = {
  readonly info: ExecutionInfo;
  readonly definition: MachineDefinition;
  readonly state: ExecutionState;
};

/** One live branch: the execution itself, a branch of a Parallel, an iteration of a Map. Never changed in place. */
export type Frame = {
  readonly id: number;
  readonly parent: number | null;
  /** The index of the branch or the item. */
  readonly index: number;
  readonly state: string;
  readonly input: Json;
  /** The item of a Map's iteration, for the context object. */
  readonly item?: Json;
  readonly variables: Readonly<Record<string, Json>>;
  readonly enteredAt: number;
  readonly enteredId: number;
  /** What the Entered event points to; EvaluationFailed points there too. */
  readonly enteredFrom: number;
  /** The branch's last event: what its next event points to. */
  readonly last: number;
  /** Attempts used up, per retrier. */
  readonly attempts: readonly number[];
  readonly retryCount: number;
  readonly phase: Phase;
};

/** What a frame is doing. */
export type Phase =
  | { readonly kind: 'ready' }
  | { readonly kind: 'waiting'; readonly due: number }
  | { readonly kind: 'backoff'; readonly due: number }
  | TaskPhase
  | ChildrenPhase
  | { readonly kind: 'done'; readonly output: Json };

/** A task in flight. Its id is that of its TaskScheduled event, so every attempt has its own. */
export type TaskPhase = {
  readonly kind: 'task';
  readonly taskId: number;
  readonly waitsForToken: boolean;
  readonly submitted: boolean;
  readonly timeoutDue?: number;
  readonly heartbeatDue?: number;
  readonly heartbeatSeconds?: number;
  /** A callback that came before the invocation returned. */
  readonly early?: TaskAnswer;
};

/** A Parallel or Map whose branches run. */
export type ChildrenPhase = {
  readonly kind: 'children';
  readonly startedId: number;
  readonly count: number;
  readonly begun: number;
  readonly limit: number;
  readonly items?: readonly Json[];
};

/** What a task ended with. */
export type TaskAnswer =
  | { readonly ok: true; readonly output: string }
  | { readonly ok: false; readonly error: string | null; readonly cause: string | null };
