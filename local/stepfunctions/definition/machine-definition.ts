import type { Json } from '../json.ts';

/** When and how often a failed state is tried again. */
export type Retrier = {
  readonly ErrorEquals: readonly string[];
  readonly IntervalSeconds?: number | undefined;
  readonly MaxAttempts?: number | undefined;
  readonly BackoffRate?: number | undefined;
  readonly MaxDelaySeconds?: number | undefined;
  readonly JitterStrategy?: 'FULL' | 'NONE' | undefined;
};

/** Where a failed state goes. */
export type Catcher = {
  readonly ErrorEquals: readonly string[];
  readonly Next: string;
  readonly Output?: Json | undefined;
  readonly Assign?: Record<string, Json> | undefined;
};

/** One rule of a Choice. */
export type ChoiceRule = {
  readonly Condition: string | boolean;
  readonly Next: string;
  readonly Output?: Json | undefined;
  readonly Assign?: Record<string, Json> | undefined;
};

type Leaving = {
  readonly Output?: Json | undefined;
  readonly Assign?: Record<string, Json> | undefined;
  readonly Next?: string | undefined;
};

type Guarded = {
  readonly Retry?: readonly Retrier[] | undefined;
  readonly Catch?: readonly Catcher[] | undefined;
};

/** A Pass state. */
export type PassState = Leaving & { readonly Type: 'Pass' };
/** A Task state: a Lambda invocation, waiting for a callback or not. */
export type TaskState = Leaving &
  Guarded & {
    readonly Type: 'Task';
    readonly Resource: string;
    readonly Arguments?: Json | undefined;
    readonly TimeoutSeconds?: number | string | undefined;
    readonly HeartbeatSeconds?: number | string | undefined;
  };
/** A Choice state. */
export type ChoiceState = {
  readonly Type: 'Choice';
  readonly Choices: readonly ChoiceRule[];
  readonly Default?: string | undefined;
  readonly Output?: Json | undefined;
  readonly Assign?: Record<string, Json> | undefined;
};
/** A Wait state. */
export type WaitState = Leaving & {
  readonly Type: 'Wait';
  readonly Seconds?: number | string | undefined;
  readonly Timestamp?: string | undefined;
};
/** A Succeed state. */
export type SucceedState = { readonly Type: 'Succeed'; readonly Output?: Json | undefined };
/** A Fail state. */
export type FailState = {
  readonly Type: 'Fail';
  readonly Error?: string | undefined;
  readonly Cause?: string | undefined;
};
/** A Parallel state. */
export type ParallelState = Leaving &
  Guarded & {
    readonly Type: 'Parallel';
    readonly Arguments?: Json | undefined;
    readonly Branches: readonly StateContainer[];
  };
/** An inline Map state. */
export type MapState = Leaving &
  Guarded & {
    readonly Type: 'Map';
    readonly Items?: Json | undefined;
    readonly ItemSelector?: Json | undefined;
    readonly MaxConcurrency?: number | string | undefined;
    readonly ItemProcessor: StateContainer;
  };

/** Any state. */
export type State =
  PassState | TaskState | ChoiceState | WaitState | SucceedState | FailState | ParallelState | MapState;

/** States with an entry: a machine, a branch of a Parallel, or what a Map runs per item. */
export type StateContainer = { readonly StartAt: string; readonly States: Readonly<Record<string, State>> };

/** A validated definition. */
export type MachineDefinition = StateContainer & { readonly TimeoutSeconds?: number | undefined };

/** The two integrations that are served, in any partition. */
export const taskResource = /^arn:[a-z0-9-]+:states:::lambda:(invoke(?:\.waitForTaskToken)?)$/;
