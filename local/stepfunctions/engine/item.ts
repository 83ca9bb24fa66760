import type { ExecutionState } from '../machine/execution.ts';
import type { Stimulus } from '../machine/stimulus.ts';
import type { NewExecution } from '../store/execution-rows.ts';

/** What a stimulus came to, after it was stored. `undefined` when there is no such execution. */
export type Outcome = { readonly accepted: boolean; readonly state: ExecutionState } | undefined;

/** What a start came to: the execution of that name, created now or before. */
export type StartOutcome = {
  readonly created: boolean;
  readonly running: boolean;
  readonly input: string;
  readonly startedAt: number;
};

/** The two ends of a promise. */
export type Settle<T> = { resolve(value: T): void; reject(error: unknown): void };

/** Something that happens to one execution. Without a reply it is the service's own. */
export type ExecutionItem =
  | { kind: 'stimulus'; arn: string; stimulus: Stimulus; reply?: Settle<Outcome> }
  | { kind: 'start'; arn: string; row: Omit<NewExecution, 'id'>; reply: Settle<StartOutcome> };

/** A change of machines, made inside the transaction. */
export type WriteItem = { kind: 'write'; write: () => unknown; reply: Settle<unknown> };

/** What waits for the next transaction. */
export type Item = ExecutionItem | WriteItem;
