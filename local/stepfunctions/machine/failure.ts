/** Why a state did not succeed. `null` is what SendTaskFailure leaves out, and every timeout's cause. */
export type Failure = {
  readonly kind: 'task' | 'timeout' | 'heartbeat' | 'evaluation' | 'terminal';
  readonly error: string | null;
  readonly cause: string | null;
  readonly location?: string;
};

/** Carries a Failure out of the evaluation of a state; the step turns it back into a value. */
export class StateFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.cause ?? failure.error ?? 'failed');
    this.name = 'StateFailure';
    this.failure = failure;
  }
}

/** A failure no Retry and no Catch sees. */
export function terminal(cause: string, error = 'States.Runtime'): StateFailure {
  return new StateFailure({ kind: 'terminal', error, cause });
}

/** The result of a task is too large. Unlike a Pass, a task may catch it. */
export function resultTooLarge(): StateFailure {
  return new StateFailure({
    kind: 'task',
    error: 'States.DataLimitExceeded',
    cause:
      "The state/task 'lambda' returned a result with a size exceeding the maximum number of bytes service limit.",
  });
}

/** Says whether a Retry or Catch with these names takes the failure. */
export function matches(names: readonly string[], { kind, error }: Failure): boolean {
  if (kind === 'terminal') return false;
  const timedOut = kind === 'timeout' || kind === 'heartbeat';
  return names.some(
    (name) =>
      name === 'States.ALL' ||
      name === error ||
      (name === 'States.TaskFailed' && !timedOut) ||
      (name === 'States.HeartbeatTimeout' && kind === 'heartbeat'),
  );
}
