import type { TaskAnswer } from './execution.ts';

/** Everything that can happen to an execution. */
export type Stimulus =
  | { readonly type: 'started' }
  | { readonly type: 'continue' }
  | { readonly type: 'result'; readonly taskId: number; readonly outcome: InvocationOutcome }
  | { readonly type: 'callback'; readonly taskId: number; readonly answer: TaskAnswer }
  | { readonly type: 'heartbeat'; readonly taskId: number }
  | { readonly type: 'timers'; readonly keys: readonly string[] }
  | { readonly type: 'stop'; readonly error?: string; readonly cause?: string }
  /** The only one that a closed execution hears. */
  | { readonly type: 'redrive'; readonly token: string };

/** What came of an invocation: the function's answer, or why there is none. */
export type InvocationOutcome =
  | {
      readonly kind: 'returned';
      readonly statusCode: number;
      readonly executedVersion: string;
      readonly functionError?: string;
      readonly payload: string;
    }
  | { readonly kind: 'rejected'; readonly name: string; readonly message: string };
