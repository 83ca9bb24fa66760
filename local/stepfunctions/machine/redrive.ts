import { timerKey } from './command.ts';
import type { ExecutionInfo, ExecutionState, Frame } from './execution.ts';
import { machineDue } from './fire-timers.ts';
import { historyLimit } from './history-event.ts';
import { guarded, performState } from './perform-state.ts';
import type { Turn } from './turn.ts';

const day = 24 * 60 * 60 * 1000;
/** From the end of the execution. */
const redrivablePeriod = 14 * day;
const longestExecution = 365 * day;
/** How long the same client token is the same redrive. */
const sameRequest = 15 * 60 * 1000;

/** Why an execution cannot be redriven now, in AWS's words; nothing when it can. */
export function notRedrivable(
  { startedAt }: Pick<ExecutionInfo, 'startedAt'>,
  { status, ending, nextEventId, frames }: ExecutionState,
  now: number,
): string | undefined {
  if (status === 'RUNNING' || status === 'SUCCEEDED') return `Execution is ${status} and cannot be redriven`;
  // Such an execution left no frames behind.
  if (frames.size === 0) return 'Execution was started before the launch of RedriveExecution';
  if (nextEventId >= historyLimit) return 'Execution history event limit exceeded';
  if (now - startedAt > longestExecution) return 'Execution has exceeded the max execution time';
  if (now - (ending?.stoppedAt ?? now) > redrivablePeriod) return 'Execution redrivable period exceeded';
  return undefined;
}

/**
 * Lets a closed execution go on where it failed, was stopped or ran out of time: the same input, results and variables;
 * only what did not succeed is done again, with all its retries before it. `false` when it cannot be redriven; the same
 * token is the same redrive.
 */
export async function redrive(turn: Turn, token: string): Promise<boolean> {
  const { info, state } = turn.execution;
  const { redriven } = state;
  if (redriven?.token === token && turn.now - redriven.at < sameRequest) return true;
  if (notRedrivable(info, state, turn.now) !== undefined) return false;
  const previous = turn.nextEventId - 1;
  const redriveCount = turn.reopen(token);
  turn.emit('ExecutionRedriven', previous, { executionRedrivenEventDetails: { redriveCount } });
  const due = machineDue(turn);
  if (due !== undefined) turn.command({ type: 'set-timer', key: timerKey.machine, due });
  for (const frame of [...turn.frames()]) await again(turn, frame);
  return true;
}

/**
 * A state that was under way is done again as its retries are, without being entered once more; one that was not is
 * entered. AWS documents which states run again, not the ids of their events: these follow the branch, as everywhere.
 */
async function again(turn: Turn, { id, phase }: Frame): Promise<void> {
  if (phase.kind === 'done') return;
  turn.change(id, { attempts: [], retryCount: 0 });
  if (phase.kind === 'ready') return void turn.enterPhase(id, phase);
  if (phase.kind === 'children') {
    const children = turn.children(id);
    if (children.some((child) => child.phase.kind !== 'done')) return;
    // Every branch had succeeded, so it was the whole that failed: all of it runs again.
    for (const child of children) turn.drop(child.id);
  }
  await guarded(turn, id, () => performState(turn, id));
}
