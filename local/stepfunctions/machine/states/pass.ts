import type { PassState } from '../../definition/machine-definition.ts';
import { leaveState } from '../leave-state.ts';
import type { Turn } from '../turn.ts';

/** Passes its input on, or its Output. */
export async function enterPass(turn: Turn, frameId: number, state: PassState): Promise<void> {
  await leaveState(turn, frameId, { fields: state, seen: {}, fallback: turn.frame(frameId).input });
}
