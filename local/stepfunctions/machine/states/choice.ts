import type { ChoiceRule, ChoiceState } from '../../definition/machine-definition.ts';
import { evaluateTemplate, expectType } from '../../jsonata/evaluate.ts';
import { terminal } from '../failure.ts';
import { leaveState } from '../leave-state.ts';
import { bindings } from '../scope.ts';
import type { Turn } from '../turn.ts';

/** Takes the first rule whose condition holds, or the default. */
export async function enterChoice(turn: Turn, frameId: number, state: ChoiceState): Promise<void> {
  const fallback = turn.frame(frameId).input;
  for (const [index, rule] of state.Choices.entries()) {
    if (await holds(turn, frameId, rule, `Choices[${index}]/Condition`)) {
      return leaveState(turn, frameId, { fields: rule, prefix: `Choices[${index}]/`, seen: {}, fallback });
    }
  }
  if (state.Default === undefined) {
    throw terminal('Failed to transition out of the state. The state does not point to a next state.');
  }
  const fields = { Output: state.Output, Assign: state.Assign, Next: state.Default };
  await leaveState(turn, frameId, { fields, seen: {}, fallback });
}

async function holds(
  turn: Turn,
  frameId: number,
  { Condition }: ChoiceRule,
  field: string,
): Promise<boolean> {
  const value = await evaluateTemplate(Condition, field, bindings(turn, turn.frame(frameId)));
  expectType(value, 'boolean', Condition, field);
  return value;
}
