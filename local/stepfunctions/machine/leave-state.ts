import { exceedsPayloadLimit, type Json } from '../json.ts';
import { evaluateTemplate } from '../jsonata/evaluate.ts';
import { terminal } from './failure.ts';
import { complete } from './history-event.ts';
import { bindings, type Seen, stateOf } from './scope.ts';
import type { Turn } from './turn.ts';

/** How a state is left: by its own fields, a choice rule's or a catcher's. */
export type Exit = {
  readonly fields: {
    readonly Output?: Json | undefined;
    readonly Assign?: Record<string, Json> | undefined;
    readonly Next?: string | undefined;
  };
  /** Where the fields stand, for error messages: empty, `Choices[1]/`, `Catch[0]/`. */
  readonly prefix?: string;
  readonly seen: Seen;
  readonly fallback: Json;
};

/** Leaves a state: output, variables, the Exited event, and on to the next state or the end of the branch. */
export async function leaveState(turn: Turn, frameId: number, exit: Exit): Promise<void> {
  const frame = turn.frame(frameId);
  const { fields, prefix = '', seen } = exit;
  const needed = fields.Output !== undefined || fields.Assign !== undefined;
  // Both see the variables as they were when the state was entered: nothing is written before both are known.
  const scope = needed ? bindings(turn, frame, seen) : {};
  const output =
    fields.Output === undefined
      ? exit.fallback
      : await evaluateTemplate(fields.Output, `${prefix}Output`, scope);
  const assigned =
    fields.Assign &&
    ((await evaluateTemplate(fields.Assign, `${prefix}Assign`, scope)) as Readonly<Record<string, Json>>);
  const text = JSON.stringify(output);
  if (exceedsPayloadLimit(text)) {
    throw terminal(
      `The state/task '${frame.state}' returned a result with a size exceeding the maximum number of bytes service limit.`,
      'States.DataLimitExceeded',
    );
  }
  const last = turn.emit(`${stateOf(turn, frame).Type}StateExited`, frame.last, {
    stateExitedEventDetails: {
      name: frame.state,
      output: text,
      outputDetails: complete,
      ...(assigned &&
        Object.keys(assigned).length > 0 && {
          assignedVariables: Object.fromEntries(
            Object.entries(assigned).map(([name, value]) => [name, JSON.stringify(value)]),
          ),
          assignedVariablesDetails: complete,
        }),
    },
  });
  const variables = assigned ? { ...frame.variables, ...assigned } : frame.variables;
  if (fields.Next === undefined) {
    turn.change(frameId, { last, variables });
    turn.settle({ kind: 'finished', frameId, output, text });
    return;
  }
  turn.change(frameId, { last, variables, state: fields.Next, input: output, attempts: [], retryCount: 0 });
  turn.enterPhase(frameId, { kind: 'ready' });
}
