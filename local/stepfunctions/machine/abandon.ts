import { timerKey } from './command.ts';
import type { Frame } from './execution.ts';
import type { Failure } from './failure.ts';
import { stateOf } from './scope.ts';
import type { Turn } from './turn.ts';

/** Takes back the timers and the invocation of the task a frame is in, if it is in one. */
export function cancelTask(turn: Turn, frameId: number): void {
  const { phase } = turn.frame(frameId);
  if (phase.kind !== 'task') return;
  const { taskId } = phase;
  if (phase.timeoutDue !== undefined) turn.command({ type: 'cancel-timer', key: timerKey.timeout(taskId) });
  if (phase.heartbeatDue !== undefined)
    turn.command({ type: 'cancel-timer', key: timerKey.heartbeat(taskId) });
  if (!phase.submitted) turn.command({ type: 'forget-invocation', taskId });
}

/** Ends the branches of a failing Parallel or Map. The failing event lies in one of them. */
export function abandonChildren(turn: Turn, frameId: number, failing: number, failure: Failure): void {
  const frame = turn.frame(frameId);
  if (frame.phase.kind !== 'children') return;
  const isMap = stateOf(turn, frame).Type === 'Map';
  const children = turn.children(frameId);
  const culprit = children.find(({ last }) => last === failing);
  if (culprit) {
    const failedTask = culprit.phase.kind === 'task' && failure.kind !== 'evaluation';
    if (failedTask) turn.emit('TaskStateAborted', failing);
    if (isMap) turn.emit('MapIterationFailed', failing, iteration('Failed', culprit, frame));
    turn.drop(culprit.id);
  }
  for (const child of children) {
    if (child === culprit) continue;
    if (child.phase.kind !== 'done') abort(turn, child, isMap ? frame : undefined);
    turn.drop(child.id);
  }
}

function abort(turn: Turn, frame: Frame, map: Frame | undefined): void {
  cancelTask(turn, frame.id);
  const { phase } = frame;
  const state = stateOf(turn, frame);
  for (const child of turn.children(frame.id)) {
    if (child.phase.kind !== 'done') abort(turn, child, state.Type === 'Map' ? frame : undefined);
    turn.drop(child.id);
  }
  if (phase.kind === 'waiting') {
    turn.command({ type: 'cancel-timer', key: timerKey.wait(frame.id, frame.enteredId) });
  }
  if (phase.kind === 'backoff')
    turn.command({ type: 'cancel-timer', key: timerKey.retry(frame.id, frame.last) });
  const last = phase.kind === 'ready' ? frame.last : turn.emit(`${state.Type}StateAborted`, frame.last);
  if (map) turn.emit('MapIterationAborted', last, iteration('Aborted', frame, map));
}

function iteration(outcome: 'Failed' | 'Aborted', child: Frame, map: Frame): Record<string, unknown> {
  return { [`mapIteration${outcome}EventDetails`]: { index: child.index, name: map.state } };
}
