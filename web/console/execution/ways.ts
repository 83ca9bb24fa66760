import type { Execution } from '../../shared/api/shapes.ts';
import type { Box } from './layout.ts';

/**
 * How a way is drawn: straight to the next row, or around the boxes in between: to the right on its way down,
 * to the left on its way back. `x` is where it passes, in the coordinates of the whole picture.
 */
export type Way = { readonly kind: 'next' } | { readonly kind: 'down' | 'back'; readonly x: number };

const clearance = 16;

/** Finds out how each way has to be drawn so that it crosses no box of its own branch. */
export function waysOf(edges: Execution['graph']['edges'], boxes: readonly Box[]): Way[] {
  const byName = new Map(boxes.map((box) => [box.state.name, box]));
  return edges.map(({ from, to }): Way => {
    const [source, target] = [byName.get(from), byName.get(to)];
    if (!source || !target) return { kind: 'next' };
    const [upper, lower] = source.y < target.y ? [source, target] : [target, source];
    const between = boxes.filter(
      (box) =>
        box.state.parent === source.state.parent &&
        box.branch === source.branch &&
        box.y >= upper.y + upper.height &&
        box.y + box.height <= lower.y,
    );
    if (target.y <= source.y) {
      const x = Math.min(...[source, target, ...between].map((box) => box.x));
      return { kind: 'back', x: x - clearance + offsetOf(source, byName) };
    }
    if (between.length === 0) return { kind: 'next' };
    const x = Math.max(...[source, ...between].map((box) => box.x + box.width));
    return { kind: 'down', x: x + clearance + offsetOf(source, byName) };
  });
}

/** Where the frame around a box begins. */
function offsetOf(box: Box, byName: ReadonlyMap<string, Box>): number {
  const parent = byName.get(box.state.parent ?? '');
  return parent ? parent.x + offsetOf(parent, byName) : 0;
}
