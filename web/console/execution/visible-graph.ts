import type { Execution } from '../../shared/api/shapes.ts';

type Graph = Execution['graph'];

/** The graph without failure paths that nothing has taken; with all of them if the reader wants to see them. */
export function visibleGraph({ states, edges }: Graph, withFailures: boolean): Graph {
  if (withFailures) return { states, edges };
  const entered = new Set(states.filter((state) => state.entered > 0).map(({ name }) => name));
  const kept = edges.filter(({ to, label }) => label !== 'error' || entered.has(to));
  const reached = new Set(kept.map(({ to }) => to));
  const onlyByFailure = new Set(
    edges.filter(({ to, label }) => label === 'error' && !reached.has(to)).map(({ to }) => to),
  );
  return { states: states.filter(({ name }) => !onlyByFailure.has(name)), edges: kept };
}
