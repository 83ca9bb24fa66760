import { globSync, readFileSync } from 'node:fs';

/** A state as far as the walk looks at it. */
export type State = {
  readonly Type: string;
  readonly Next?: string;
  readonly End?: boolean;
  readonly Resource?: string;
  readonly Arguments?: { readonly FunctionName: string; readonly Payload: Readonly<Record<string, string>> };
  readonly Output?: unknown;
  readonly TimeoutSeconds?: number | string;
  readonly Retry?: readonly { readonly ErrorEquals: readonly string[] }[];
  readonly Catch?: readonly { readonly ErrorEquals: readonly string[]; readonly Next: string }[];
  readonly Choices?: readonly Choice[];
  readonly Default?: string;
  readonly Branches?: readonly Machine[];
  readonly Items?: string;
  readonly ItemProcessor?: Machine;
};
/** One line of a Choice. */
export type Choice = { readonly Condition: string; readonly Next: string; readonly Output?: string };
/** A machine, a branch or the processor of a Map: states among which `Next` may point. */
export type Machine = { readonly StartAt: string; readonly States: Readonly<Record<string, State>> };

/** A state at its place: its name, its neighbours, and the state that contains them. */
export type Placed = {
  readonly name: string;
  readonly state: State;
  readonly machine: Machine;
  readonly container: Placed | undefined;
};

/** Every ASL file of the repository with its text. */
export function aslFiles(): { path: string; text: string }[] {
  return globSync('stepfunctions/*.asl.json').map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** All states of a machine with those inside its Parallel and Map states. */
export function placedStates(machine: Machine, container?: Placed): Placed[] {
  return Object.entries(machine.States).flatMap(([name, state]) => {
    const placed: Placed = { name, state, machine, container };
    const inner = [...(state.Branches ?? []), ...(state.ItemProcessor ? [state.ItemProcessor] : [])];
    return [placed, ...inner.flatMap((one) => placedStates(one, placed))];
  });
}

/** Whether a Task waits for its token. */
export function waits(state: State): boolean {
  return state.Resource?.endsWith('.waitForTaskToken') ?? false;
}

/** The name between `${` and `}` that stands for a function. */
export function stepOf(state: State): string | undefined {
  return /^\$\{(\w+)\}$/.exec(state.Arguments?.FunctionName ?? '')?.[1];
}

/** The path that an expression reads from the state's input: `{% $states.input.a.b %}` is `['a', 'b']`. */
export function inputPath(expression: unknown): readonly string[] | undefined {
  const path = /^\{% \$states\.input((?:\.\w+)*) %\}$/.exec(String(expression))?.[1];
  return path?.split('.').slice(1);
}

/** The path and the value that a condition compares; only that one form is allowed. */
export function comparison(condition: string): { path: readonly string[]; value: string } | undefined {
  const [, path, value] = /^\{% \$states\.input((?:\.\w+)+) = '([\w-]+)' %\}$/.exec(condition) ?? [];
  return path !== undefined && value !== undefined ? { path: path.split('.').slice(1), value } : undefined;
}
