import type { State, StateContainer } from '../definition/machine-definition.ts';
import type { Json } from '../json.ts';
import type { Bindings } from '../jsonata/evaluate.ts';
import { addedFunctions } from '../jsonata/functions.ts';
import type { Frame } from './execution.ts';
import type { Turn } from './turn.ts';

/** The states a frame walks through: the machine's, or those of the branch it runs. */
function containerOf(turn: Turn, frame: Frame): StateContainer {
  if (frame.parent === null) return turn.execution.definition;
  const state = stateOf(turn, turn.frame(frame.parent));
  const container =
    state.Type === 'Parallel'
      ? state.Branches[frame.index]
      : state.Type === 'Map'
        ? state.ItemProcessor
        : undefined;
  if (!container) throw new Error(`Frame ${frame.id} runs no branch of its parent`);
  return container;
}

/** The state a frame is in. */
export function stateOf(turn: Turn, frame: Frame): State {
  const state = containerOf(turn, frame).States[frame.state];
  if (!state) throw new Error(`State ${frame.state} is not defined`);
  return state;
}

/** What the expressions of a state see beyond its input. */
export type Seen = {
  readonly result?: Json;
  readonly errorOutput?: Json;
  readonly token?: string;
  readonly item?: { readonly index: number; readonly value: Json };
};

/** Binds `$states`, the variables in scope and the added functions. Inner variables hide outer ones. */
export function bindings(turn: Turn, frame: Frame, seen: Seen = {}): Bindings {
  return {
    ...variablesInScope(turn, frame),
    ...addedFunctions({ now: turn.now, random: () => turn.random(), uuid: () => turn.uuid() }),
    states: {
      input: frame.input,
      context: contextObject(turn, frame, seen),
      ...('result' in seen && { result: seen.result }),
      ...('errorOutput' in seen && { errorOutput: seen.errorOutput }),
    },
  };
}

function variablesInScope(turn: Turn, frame: Frame): Readonly<Record<string, Json>> {
  if (frame.parent === null) return frame.variables;
  return { ...variablesInScope(turn, turn.frame(frame.parent)), ...frame.variables };
}

function contextObject(turn: Turn, frame: Frame, seen: Seen): object {
  const { info } = turn.execution;
  const item = seen.item ?? enclosingItem(turn, frame);
  const state = stateOf(turn, frame);
  return {
    Execution: {
      Id: info.arn,
      // Read only by the few expressions that ask for it.
      get Input() {
        return JSON.parse(info.input) as Json;
      },
      Name: info.name,
      RoleArn: info.roleArn,
      StartTime: new Date(info.startedAt).toISOString(),
      RedriveCount: turn.redriven?.count ?? 0,
      ...(turn.redriven && { RedriveTime: new Date(turn.redriven.at).toISOString() }),
    },
    StateMachine: { Id: info.machineArn, Name: info.machineName },
    State: {
      Name: frame.state,
      EnteredTime: new Date(frame.enteredAt).toISOString(),
      ...((state.Type === 'Task' || state.Type === 'Parallel' || state.Type === 'Map') && {
        RetryCount: frame.retryCount,
      }),
    },
    ...(seen.token !== undefined && { Task: { Token: seen.token } }),
    ...(item && { Map: { Item: { Index: item.index, Value: item.value } } }),
  };
}

function enclosingItem(turn: Turn, frame: Frame): Seen['item'] {
  if (frame.item !== undefined) return { index: frame.index, value: frame.item };
  return frame.parent === null ? undefined : enclosingItem(turn, turn.frame(frame.parent));
}
