import type { FailState } from '../../definition/machine-definition.ts';
import { evaluateTemplate, expectType } from '../../jsonata/evaluate.ts';
import { bindings } from '../scope.ts';
import type { Turn } from '../turn.ts';

/** Ends its branch with an error. There is no FailStateExited. */
export async function enterFail(turn: Turn, frameId: number, state: FailState): Promise<void> {
  const error = await read(turn, frameId, state.Error, 'Error');
  const cause = await read(turn, frameId, state.Cause, 'Cause');
  turn.settle({
    kind: 'failed',
    frameId,
    failure: { kind: 'task', error, cause },
    eventId: turn.frame(frameId).last,
  });
}

async function read(
  turn: Turn,
  frameId: number,
  text: string | undefined,
  field: string,
): Promise<string | null> {
  if (text === undefined) return null;
  const value = await evaluateTemplate(text, field, bindings(turn, turn.frame(frameId)));
  expectType(value, 'string', text, field);
  return value;
}
