import { timerKey } from './command.ts';
import { guarded, performState } from './perform-state.ts';
import { stateOf } from './scope.ts';
import { endTask, timeOutTask } from './states/task-answer.ts';
import { endWait } from './states/wait.ts';
import type { Frame, TaskPhase } from './execution.ts';
import { taskOf } from './task-in-flight.ts';
import type { Turn } from './turn.ts';

/** Lets happen what is due. That is taken from the state, not from the timer: a timer may be late, renewed or void. */
export async function fireTimers(turn: Turn, keys: readonly string[]): Promise<void> {
  const machine = machineDue(turn);
  if (machine !== undefined && machine <= turn.now) {
    const details = { executionTimedOutEventDetails: { error: 'States.Timeout' } };
    turn.end('TIMED_OUT', { type: 'ExecutionTimedOut', previousEventId: 0, details }, { stoppedAt: machine });
    return;
  }
  const frames = [...turn.frames()];
  for (const frame of frames) await resume(turn, frame);
  const late = frames
    .flatMap((frame) => taskOf(turn, frame) ?? [])
    .filter(({ phase }) => lateness(phase, turn.now));
  for (const task of late)
    if (!task.phase.early) timeOutTask(turn, task, lateness(task.phase, turn.now) ?? 'timeout');
  // A callback was accepted in time, though the function that caused it never returned.
  for (const task of late) if (task.phase.early) await endTask(turn, task, task.phase.early);
  const still = new Set(pendingTimers(turn));
  for (const key of keys) if (!still.has(key)) turn.command({ type: 'cancel-timer', key });
}

/** Goes on with a frame whose wait or backoff is over. */
async function resume(turn: Turn, frame: Frame): Promise<void> {
  const { id, phase } = frame;
  const state = stateOf(turn, frame);
  if ((phase.kind !== 'waiting' && phase.kind !== 'backoff') || phase.due > turn.now) return;
  await guarded(turn, id, () => (state.Type === 'Wait' ? endWait(turn, id, state) : performState(turn, id)));
}

/** When the whole machine runs out of time, which begins anew with a redrive. */
export function machineDue(turn: Turn): number | undefined {
  const { definition, info } = turn.execution;
  return definition.TimeoutSeconds === undefined
    ? undefined
    : (turn.redriven?.at ?? info.startedAt) + definition.TimeoutSeconds * 1000;
}

function lateness(phase: TaskPhase, now: number): 'timeout' | 'heartbeat' | undefined {
  if ((phase.timeoutDue ?? Infinity) <= now) return 'timeout';
  return (phase.heartbeatDue ?? Infinity) <= now ? 'heartbeat' : undefined;
}

function* pendingTimers(turn: Turn): Generator<string> {
  if (machineDue(turn) !== undefined) yield timerKey.machine;
  for (const { id, enteredId, last, phase } of turn.frames()) {
    if (phase.kind === 'waiting') yield timerKey.wait(id, enteredId);
    if (phase.kind === 'backoff') yield timerKey.retry(id, last);
    if (phase.kind === 'task' && phase.timeoutDue !== undefined) yield timerKey.timeout(phase.taskId);
    if (phase.kind === 'task' && phase.heartbeatDue !== undefined) yield timerKey.heartbeat(phase.taskId);
  }
}
