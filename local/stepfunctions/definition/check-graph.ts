import type { Complain } from './diagnostic.ts';
import type { State, StateContainer } from './machine-definition.ts';

/** Checks transitions: every target exists, every state is reached, an end exists, wildcards stand last and alone. */
export function checkGraph(container: StateContainer, location: string, complain: Complain): void {
  const { StartAt, States } = container;
  const known = (target: string, at: string) => {
    if (Object.hasOwn(States, target)) return true;
    complain(
      at,
      `Missing '${at.slice(at.lastIndexOf('/') + 1)}' target: ${target}`,
      'MISSING_TRANSITION_TARGET',
    );
    return false;
  };
  const reached = new Set<string>();
  const pending = known(StartAt, `${location}/StartAt`) ? [StartAt] : [];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const state = States[name];
    if (!state || reached.has(name)) continue;
    reached.add(name);
    pending.push(...targets(state).map(([target]) => target));
  }
  for (const [name, state] of Object.entries(States)) {
    const at = `${location}/States/${name}`;
    for (const [target, field] of targets(state)) known(target, `${at}/${field}`);
    if (!reached.has(name)) complain(at, `State '${name}' is not reachable.`, 'MISSING_TRANSITION_TARGET');
    checkWildcards(state, at, complain);
    if (state.Type === 'Parallel') {
      state.Branches.forEach((branch, index) => checkGraph(branch, `${at}/Branches[${index}]`, complain));
    }
    if (state.Type === 'Map') checkGraph(state.ItemProcessor, `${at}/ItemProcessor`, complain);
  }
  if (![...reached].some((name) => isTerminal(States[name]))) {
    complain(location || '/', 'No terminal state is reachable', 'MISSING_END_STATE');
  }
}

function isTerminal(state: State | undefined): boolean {
  if (!state || state.Type === 'Choice') return false;
  return state.Type === 'Succeed' || state.Type === 'Fail' || state.Next === undefined;
}

function targets(state: State): [target: string, field: string][] {
  const found: [string, string][] = [];
  if ('Next' in state && state.Next !== undefined) found.push([state.Next, 'Next']);
  if (state.Type === 'Choice') {
    if (state.Default !== undefined) found.push([state.Default, 'Default']);
    state.Choices.forEach((rule, index) => found.push([rule.Next, `Choices[${index}]/Next`]));
  }
  if ('Catch' in state)
    state.Catch?.forEach((each, index) => found.push([each.Next, `Catch[${index}]/Next`]));
  return found;
}

function checkWildcards(state: State, location: string, complain: Complain): void {
  const lists = {
    Retry: 'Retry' in state ? state.Retry : undefined,
    Catch: 'Catch' in state ? state.Catch : undefined,
  };
  for (const [field, list] of Object.entries(lists)) {
    list?.forEach(({ ErrorEquals }, index) => {
      if (!ErrorEquals.includes('States.ALL')) return;
      const at = `${location}/${field}[${index}]/ErrorEquals`;
      if (ErrorEquals.length > 1) complain(at, 'States.ALL must appear alone');
      if (index < list.length - 1) complain(at, `States.ALL must appear in the last element of ${field}`);
    });
  }
}
