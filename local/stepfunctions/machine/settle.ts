import { failState } from './fail-state.ts';
import { complete } from './history-event.ts';
import { leaveState } from './leave-state.ts';
import { guarded } from './perform-state.ts';
import { stateOf } from './scope.ts';
import { beginIterations } from './states/map.ts';
import type { Settlement, Turn } from './turn.ts';

/** Settles what a state came to: with the surrounding Parallel or Map, or with the execution. */
export async function settle(turn: Turn, settlement: Settlement): Promise<void> {
  switch (settlement.kind) {
    case 'finished':
      return finishBranch(turn, settlement);
    case 'children-done':
      return guarded(turn, settlement.frameId, () =>
        completeChildren(turn, settlement.frameId, settlement.last),
      );
    case 'failed':
      return failState(turn, settlement);
  }
}

async function finishBranch(turn: Turn, settlement: Settlement & { kind: 'finished' }): Promise<void> {
  const { frameId, output, text } = settlement;
  const frame = turn.frame(frameId);
  if (frame.parent === null) {
    const details = { executionSucceededEventDetails: { output: text, outputDetails: complete } };
    const event = { type: 'ExecutionSucceeded', previousEventId: frame.last, details };
    return turn.end('SUCCEEDED', event, { stoppedAt: turn.now, output: text });
  }
  const parent = turn.frame(frame.parent);
  const { phase } = parent;
  if (phase.kind !== 'children') throw new Error(`Frame ${parent.id} has no branches`);
  let last = frame.last;
  if (stateOf(turn, parent).Type === 'Map') {
    const details = { mapIterationSucceededEventDetails: { index: frame.index, name: parent.state } };
    last = turn.emit('MapIterationSucceeded', last, details);
  }
  turn.change(frameId, { variables: {}, input: null, phase: { kind: 'done', output } });
  if (phase.begun < phase.count) {
    return guarded(turn, parent.id, () => beginIterations(turn, parent.id, frame.last));
  }
  if (turn.children(parent.id).every((child) => child.phase.kind === 'done')) {
    return guarded(turn, parent.id, () => completeChildren(turn, parent.id, last));
  }
}

async function completeChildren(turn: Turn, parentId: number, last: number): Promise<void> {
  const state = stateOf(turn, turn.frame(parentId));
  if (state.Type !== 'Parallel' && state.Type !== 'Map') throw new Error(`Frame ${parentId} has no branches`);
  const children = turn.children(parentId).sort((a, b) => a.index - b.index);
  const result = children.map(({ phase }) => (phase.kind === 'done' ? phase.output : null));
  for (const child of children) turn.drop(child.id);
  const succeeded = turn.emit(`${state.Type}StateSucceeded`, last);
  // As recorded: a Map's Exited points past its own Succeeded event, a Parallel's does not.
  turn.change(parentId, { last: state.Type === 'Map' ? last : succeeded });
  await leaveState(turn, parentId, { fields: state, seen: { result }, fallback: result });
}
