import { StateFailure } from './failure.ts';
import { stateOf } from './scope.ts';
import { enterChoice } from './states/choice.ts';
import { enterFail } from './states/fail.ts';
import { enterMap } from './states/map.ts';
import { enterParallel } from './states/parallel.ts';
import { enterPass } from './states/pass.ts';
import { enterSucceed } from './states/succeed.ts';
import { enterTask } from './states/task.ts';
import { enterWait } from './states/wait.ts';
import type { Turn } from './turn.ts';

/** Does what a state is for: when it is entered, and again at every retry. */
export async function performState(turn: Turn, frameId: number): Promise<void> {
  const state = stateOf(turn, turn.frame(frameId));
  switch (state.Type) {
    case 'Pass':
      return enterPass(turn, frameId, state);
    case 'Choice':
      return enterChoice(turn, frameId, state);
    case 'Wait':
      return enterWait(turn, frameId, state);
    case 'Succeed':
      return enterSucceed(turn, frameId, state);
    case 'Fail':
      return enterFail(turn, frameId, state);
    case 'Task':
      return enterTask(turn, frameId, state);
    case 'Parallel':
      return enterParallel(turn, frameId, state);
    case 'Map':
      return enterMap(turn, frameId, state);
  }
}

/** Does a part of a state's work; a failure becomes the state's own. */
export async function guarded(turn: Turn, frameId: number, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StateFailure)) throw error;
    turn.settle({ kind: 'failed', frameId, failure: error.failure });
  }
}
