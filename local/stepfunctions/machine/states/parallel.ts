import type { ParallelState } from '../../definition/machine-definition.ts';
import { evaluateTemplate } from '../../jsonata/evaluate.ts';
import { bindings } from '../scope.ts';
import type { Turn } from '../turn.ts';

/** Starts all branches. */
export async function enterParallel(turn: Turn, frameId: number, state: ParallelState): Promise<void> {
  const frame = turn.frame(frameId);
  const input =
    state.Arguments === undefined
      ? frame.input
      : await evaluateTemplate(state.Arguments, 'Arguments', bindings(turn, frame));
  const startedId = turn.emit('ParallelStateStarted', frame.last);
  const count = state.Branches.length;
  turn.change(frameId, { last: startedId });
  turn.enterPhase(frameId, { kind: 'children', startedId, count, begun: count, limit: count });
  for (const [index, branch] of state.Branches.entries()) {
    turn.begin({
      parent: frameId,
      index,
      state: branch.StartAt,
      input,
      variables: {},
      enteredAt: 0,
      enteredId: 0,
      enteredFrom: 0,
      last: startedId,
      attempts: [],
      retryCount: 0,
    });
  }
}
