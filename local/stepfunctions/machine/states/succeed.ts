import type { SucceedState } from '../../definition/machine-definition.ts';
import { leaveState } from '../leave-state.ts';
import type { Turn } from '../turn.ts';

/** Ends its branch well. */
export async function enterSucceed(turn: Turn, frameId: number, state: SucceedState): Promise<void> {
  const fallback = turn.frame(frameId).input;
  await leaveState(turn, frameId, { fields: { Output: state.Output }, seen: {}, fallback });
}
