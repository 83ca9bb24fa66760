import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { graphOf } from '../../domain/executions/graph.ts';
import { layOut, type Box } from '../../web/console/execution/layout.ts';
import { visibleGraph } from '../../web/console/execution/visible-graph.ts';
import { waysOf } from '../../web/console/execution/ways.ts';

const definition = readFileSync(
  new URL('../../stepfunctions/open-company.asl.json', import.meta.url),
  'utf8',
);
const whole = graphOf(definition, []);
const graph = { states: [...whole.states], edges: [...whole.edges] };

const touch = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the picture of an execution', () => {
  const boxes = layOut(graph);
  const box = (name: string) => {
    const found = boxes.find(({ state }) => state.name === name);
    if (!found) throw new Error(`${name} is not drawn`);
    return found;
  };

  it('draws every state once, and no two over each other', () => {
    expect(boxes.map(({ state }) => state.name).sort()).toEqual(graph.states.map(({ name }) => name).sort());
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        if (one.state.parent !== other.state.parent) continue;
        expect(touch(one, other), `${one.state.name} and ${other.state.name}`).toBe(false);
      }
    }
  });

  it('keeps what lies in a branch inside its frame', () => {
    for (const inner of boxes.filter(({ state }) => state.parent !== undefined)) {
      const frame = box(inner.state.parent ?? '');
      expect(inner.x, inner.state.name).toBeGreaterThanOrEqual(0);
      expect(inner.x + inner.width, inner.state.name).toBeLessThanOrEqual(frame.width);
      expect(inner.y + inner.height, inner.state.name).toBeLessThanOrEqual(frame.height);
    }
  });

  it('goes from top to bottom and sets branches side by side', () => {
    expect(box('ReserveName').y).toBeLessThan(box('IssueLicence').y);
    expect(box('DeliverServices').y).toBeLessThan(box('FinishCase').y);
    expect(box('EngraveSeals').y).toBe(box('RegisterTax').y);
    expect(box('EngraveSeals').x).not.toBe(box('RegisterTax').x);
  });

  it('leads ways back, and ways past other states, around them', () => {
    const ways = waysOf(graph.edges, boxes);
    const kindOf = (from: string, to: string) =>
      ways[graph.edges.findIndex((edge) => edge.from === from && edge.to === to)]?.kind;
    expect(kindOf('ReserveName', 'IsNameBound')).toBe('next');
    expect(kindOf('AwaitAnotherName', 'ReserveName')).toBe('back');
    expect(kindOf('IsDecided', 'IssueLicence')).toBe('down');
  });

  it('leaves out failure paths that nothing has taken', () => {
    const names = visibleGraph(graph, false).states.map(({ name }) => name);
    expect(names).not.toContain('SealsFailed');
    expect(names).toContain('EngraveSeals');
    expect(visibleGraph(graph, true).states).toEqual(graph.states);
  });
});
