import type { Execution } from '../../shared/api/shapes.ts';

type Graph = Execution['graph'];
type State = Graph['states'][number];
type Edge = Graph['edges'][number];

/** Where a state is drawn, relative to the state in whose branch it lies. */
export type Box = {
  readonly state: State;
  /** Which branch of its parent it lies in. */
  readonly branch: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Sizes in pixels. */
const leaf = { width: 170, height: 54 } as const;
const gap = { x: 26, y: 36, branch: 44 } as const;
const frame = { top: 44, side: 28, bottom: 22 } as const;

/**
 * Lays the states out from top to bottom, branches of a Parallel or Map side by side in a frame; parents come
 * before their children. Ways that lead back (another name, another bank) do not push anything down.
 */
export function layOut(graph: Graph): Box[] {
  return arrange(graph, undefined).boxes;
}

type Arranged = { readonly boxes: Box[]; readonly width: number; readonly height: number };

function arrange(graph: Graph, parent: string | undefined): Arranged {
  const states = graph.states.filter((state) => state.parent === parent);
  let x = 0;
  let height = 0;
  const boxes: Box[] = [];
  for (const [index, branch] of branchesOf(states, graph.edges).entries()) {
    const arranged = arrangeBranch(graph, branch);
    // Only the branch's own states move; what lies inside them is placed relative to them.
    const own = new Set(branch.map((state) => state.name));
    boxes.push(
      ...arranged.boxes.map((box) =>
        own.has(box.state.name) ? { ...box, x: box.x + x, branch: index } : box,
      ),
    );
    x += arranged.width + gap.branch;
    height = Math.max(height, arranged.height);
  }
  return { boxes, width: Math.max(0, x - gap.branch), height };
}

function arrangeBranch(graph: Graph, states: readonly State[]): Arranged {
  const rows = rowsOf(states, graph.edges);
  const sized = new Map(states.map((state) => [state.name, sizeOf(graph, state)]));
  const size = (state: State) => sized.get(state.name) ?? { ...leaf, inside: [] };
  const widths = rows.map((row) => row.reduce((sum, state) => sum + size(state).width + gap.x, -gap.x));
  const width = Math.max(0, ...widths);
  const boxes: Box[] = [];
  let y = 0;
  for (const [index, row] of rows.entries()) {
    let x = (width - (widths[index] ?? 0)) / 2;
    for (const state of row) {
      const { inside, ...own } = size(state);
      boxes.push({ state, branch: 0, x, y, ...own }, ...inside);
      x += own.width + gap.x;
    }
    y += Math.max(...row.map((state) => size(state).height)) + gap.y;
  }
  return { boxes, width, height: Math.max(0, y - gap.y) };
}

function sizeOf(graph: Graph, state: State): { width: number; height: number; inside: Box[] } {
  const inner = arrange(graph, state.name);
  if (inner.boxes.length === 0) return { ...leaf, inside: [] };
  const children = new Set(
    graph.states.filter(({ parent }) => parent === state.name).map(({ name }) => name),
  );
  return {
    width: Math.max(leaf.width, inner.width + 2 * frame.side),
    height: inner.height + frame.top + frame.bottom,
    inside: inner.boxes.map((box) =>
      children.has(box.state.name) ? { ...box, x: box.x + frame.side, y: box.y + frame.top } : box,
    ),
  };
}

/** States that ways connect belong together; branches have no way between them. */
function branchesOf(states: readonly State[], edges: readonly Edge[]): State[][] {
  const branchOf = new Map(states.map((state) => [state.name, state.name]));
  for (const { from, to } of edges) {
    const [a, b] = [branchOf.get(from), branchOf.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    for (const [name, branch] of branchOf) if (branch === b) branchOf.set(name, a);
  }
  return [...Map.groupBy(states, (state) => branchOf.get(state.name)).values()];
}

/** Rows by the longest way from the start, ways back left out. */
function rowsOf(states: readonly State[], edges: readonly Edge[]): State[][] {
  const names = new Set(states.map((state) => state.name));
  const ways = edges.filter(({ from, to }) => names.has(from) && names.has(to));
  const back = waysBack(states, ways);
  const forward = ways.filter((way) => !back.has(way));
  const row = new Map<string, number>(states.map((state) => [state.name, 0]));
  for (let round = 0; round < states.length; round += 1) {
    for (const { from, to } of forward) {
      row.set(to, Math.max(row.get(to) ?? 0, (row.get(from) ?? 0) + 1));
    }
  }
  const last = Math.max(0, ...row.values());
  return Array.from({ length: last + 1 }, (_, index) =>
    states.filter(({ name }) => row.get(name) === index),
  ).filter((inRow) => inRow.length > 0);
}

function waysBack(states: readonly State[], ways: readonly Edge[]): Set<Edge> {
  const back = new Set<Edge>();
  const open = new Set<string>();
  const seen = new Set<string>();
  const walk = (name: string): void => {
    seen.add(name);
    open.add(name);
    for (const way of ways.filter(({ from }) => from === name)) {
      if (open.has(way.to)) back.add(way);
      else if (!seen.has(way.to)) walk(way.to);
    }
    open.delete(name);
  };
  const reached = new Set(ways.map(({ to }) => to));
  for (const { name } of states) if (!reached.has(name) && !seen.has(name)) walk(name);
  for (const { name } of states) if (!seen.has(name)) walk(name);
  return back;
}
