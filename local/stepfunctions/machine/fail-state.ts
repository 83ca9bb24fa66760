import type { Retrier } from '../definition/machine-definition.ts';
import { abandonChildren, cancelTask } from './abandon.ts';
import { timerKey } from './command.ts';
import { type Failure, matches, StateFailure } from './failure.ts';
import { leaveState } from './leave-state.ts';
import { stateOf } from './scope.ts';
import type { Settlement, Turn } from './turn.ts';

/** Decides what a failure of a state leads to: another attempt, a catcher, or the failure of what surrounds it. */
export async function failState(turn: Turn, settlement: Settlement & { kind: 'failed' }): Promise<void> {
  const { frameId, eventId, uncatchable = false } = settlement;
  // Another failure of the same step may have swept this branch away.
  if (!turn.find(frameId)) return;
  // The interpreter's own failures have no event yet; they are told with the place they happened at.
  const failure = eventId === undefined ? withPlace(turn, frameId, settlement.failure) : settlement.failure;
  const failing = eventId ?? recordEvaluation(turn, frameId, failure);
  const state = stateOf(turn, turn.frame(frameId));
  if (!uncatchable && 'Retry' in state && retry(turn, frameId, state.Retry ?? [], failure, failing)) return;
  cancelTask(turn, frameId);
  const branches = turn.below(frameId);
  abandonChildren(turn, frameId, failing, failure);
  const failed = !uncatchable && (state.Type === 'Parallel' || state.Type === 'Map');
  const last = failed ? turn.emit(`${state.Type}StateFailed`, failing) : failing;
  turn.change(frameId, { last });
  if (!uncatchable && (await caught(turn, frameId, failure))) return;
  turn.abandon(branches);
  propagate(turn, frameId, failure, last);
}

// What a function or a Fail state says stays as it is.
function withPlace(turn: Turn, frameId: number, failure: Failure): Failure {
  const { state, enteredId } = turn.frame(frameId);
  const place = `An error occurred while executing the state '${state}' (entered at the event id #${enteredId}). `;
  return { ...failure, cause: place + (failure.cause ?? '') };
}

function recordEvaluation(turn: Turn, frameId: number, { kind, error, cause, location }: Failure): number {
  const frame = turn.frame(frameId);
  if (kind !== 'evaluation') return frame.last;
  // A bad Timestamp is found while waiting; everything else as if the state had never been entered.
  const previous = location === 'Timestamp' ? frame.enteredId : frame.enteredFrom;
  return turn.emit('EvaluationFailed', previous, {
    evaluationFailedEventDetails: { cause, error, location, state: frame.state },
  });
}

function retry(
  turn: Turn,
  frameId: number,
  retriers: readonly Retrier[],
  failure: Failure,
  failing: number,
): boolean {
  const index = retriers.findIndex((each) => matches(each.ErrorEquals, failure));
  const retrier = retriers[index];
  const frame = turn.frame(frameId);
  const used = frame.attempts[index] ?? 0;
  // A spent retrier leads to Catch, not to the next retrier.
  if (!retrier || used >= (retrier.MaxAttempts ?? 3)) return false;
  cancelTask(turn, frameId);
  abandonChildren(turn, frameId, failing, failure);
  const grown = (retrier.IntervalSeconds ?? 1) * (retrier.BackoffRate ?? 2) ** used;
  const delay = Math.min(grown, retrier.MaxDelaySeconds ?? longestDelaySeconds);
  const due = turn.now + Math.round(delay * 1000 * (retrier.JitterStrategy === 'FULL' ? turn.random() : 1));
  const attempts = retriers.map(
    (_, position) => (frame.attempts[position] ?? 0) + (position === index ? 1 : 0),
  );
  turn.change(frameId, { last: failing, attempts, retryCount: frame.retryCount + 1 });
  turn.enterPhase(frameId, { kind: 'backoff', due });
  turn.command({ type: 'set-timer', key: timerKey.retry(frameId, failing), due });
  return true;
}

// A growing delay must stay a number SQLite keeps as an integer.
const longestDelaySeconds = 99_999_999;

async function caught(turn: Turn, frameId: number, failure: Failure): Promise<boolean> {
  const state = stateOf(turn, turn.frame(frameId));
  const catchers = ('Catch' in state ? state.Catch : undefined) ?? [];
  const index = catchers.findIndex((each) => matches(each.ErrorEquals, failure));
  const catcher = catchers[index];
  if (!catcher) return false;
  const timedOut = failure.kind === 'timeout' || failure.kind === 'heartbeat';
  const errorOutput = { Error: failure.error, Cause: timedOut ? '' : failure.cause };
  try {
    const prefix = `Catch[${index}]/`;
    await leaveState(turn, frameId, {
      fields: catcher,
      prefix,
      seen: { errorOutput },
      fallback: errorOutput,
    });
  } catch (error) {
    if (!(error instanceof StateFailure)) throw error;
    turn.settle({ kind: 'failed', frameId, failure: error.failure, uncatchable: true });
  }
  return true;
}

function propagate(turn: Turn, frameId: number, failure: Failure, eventId: number): void {
  const { parent } = turn.frame(frameId);
  if (parent !== null) return turn.settle({ kind: 'failed', frameId: parent, failure, eventId });
  const { error, cause } = failure;
  const told = { ...(error !== null && { error }), ...(cause !== null && { cause }) };
  const event = {
    type: 'ExecutionFailed',
    previousEventId: eventId,
    details: { executionFailedEventDetails: told },
  };
  turn.end('FAILED', event, { stoppedAt: turn.now, ...told });
}
