import type { TaskState } from '../definition/machine-definition.ts';
import type { Frame, TaskPhase } from './execution.ts';
import { stateOf } from './scope.ts';
import type { Turn } from './turn.ts';

/** A frame that is in a task, with both. */
export type TaskInFlight = { readonly frame: Frame; readonly phase: TaskPhase; readonly state: TaskState };

/** The task of that id, if it is still in flight. */
export function findTask(turn: Turn, taskId: number): TaskInFlight | undefined {
  for (const frame of turn.frames()) {
    if (frame.phase.kind === 'task' && frame.phase.taskId === taskId) return taskOf(turn, frame);
  }
  return undefined;
}

/** The task a frame is in. */
export function taskOf(turn: Turn, frame: Frame): TaskInFlight | undefined {
  const { phase } = frame;
  if (phase.kind !== 'task') return undefined;
  const state = stateOf(turn, frame);
  return state.Type === 'Task' ? { frame, phase, state } : undefined;
}
