import '@xyflow/react/dist/style.css';
import './state-graph.css';
import {
  Background,
  Controls,
  Handle,
  MarkerType,
  Position,
  ReactFlow,
  type Edge,
  type Node,
  type NodeProps,
} from '@xyflow/react';
import { useMemo } from 'react';
import type { Execution } from '../../shared/api/shapes.ts';
import { useTexts } from '../../shared/use-texts.ts';
import { layOut, type Box } from './layout.ts';
import { WayAround } from './WayAround.tsx';
import { waysOf } from './ways.ts';

type Graph = Execution['graph'];
type State = Graph['states'][number];
type StateNode = Node<{ readonly state: State; readonly isFrame: boolean }, 'state'>;

const nodeTypes = { state: StateBox };
const edgeTypes = { around: WayAround };

/** The definition of the workflow as a graph, each state in the colour and the word of where it stands. */
export function StateGraph({ graph }: { readonly graph: Graph }) {
  const { t, language, ofCode } = useTexts();
  const boxes = useMemo(() => layOut(graph), [graph]);
  const nodes = useMemo(() => nodesOf(graph, boxes), [graph, boxes]);
  const { width, height } = sizeOf(nodes);
  // On a phone the whole picture would be too small to read: it opens where something is going on.
  const active = nodes.filter(
    ({ data }) => data.state.status === 'running' || data.state.status === 'waiting',
  );
  const isNarrow = window.matchMedia('(max-width: 760px)').matches;
  const edges = useMemo(
    () => edgesOf(graph, boxes, (label) => ofCode('outcomeLabel', label)),
    // `ofCode` is a new function each time, but says the same until the language changes.
    [graph, boxes, language],
  );
  return (
    <div
      className="graph"
      role="group"
      aria-label={t('execution.graph')}
      style={{ aspectRatio: `${width} / ${height}`, maxWidth: width }}
    >
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        fitView
        fitViewOptions={{
          padding: 0.04,
          maxZoom: 1,
          ...(isNarrow && active.length > 0 && { nodes: active }),
        }}
        zoomOnScroll={false}
        preventScrolling={false}
        minZoom={0.15}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        proOptions={{ hideAttribution: true }}
      >
        <Background />
        <Controls showInteractive={false} aria-label={t('execution.zoom')} />
      </ReactFlow>
    </div>
  );
}

function StateBox({ data: { state, isFrame } }: NodeProps<StateNode>) {
  const { t, ofCode } = useTexts();
  return (
    <div className={`state ${state.status}${isFrame ? ' frame' : ''}`} data-state={state.name}>
      <Handle id="top" type="target" position={Position.Top} isConnectable={false} />
      <Handle id="left" type="target" position={Position.Left} isConnectable={false} />
      <strong>{ofCode('aslState', state.name)}</strong>
      <span>
        {t(`stateStatus.${state.status}`)}
        {state.entered > 1 && ` ×${state.entered}`}
      </span>
      <Handle id="bottom" type="source" position={Position.Bottom} isConnectable={false} />
      <Handle id="right" type="source" position={Position.Right} isConnectable={false} />
      <Handle id="left" type="source" position={Position.Left} isConnectable={false} />
    </div>
  );
}

function nodesOf(graph: Graph, boxes: readonly Box[]): StateNode[] {
  const parents = new Set(graph.states.map(({ parent }) => parent));
  return boxes.map(({ state, x, y, width, height }) => ({
    id: state.name,
    type: 'state',
    position: { x, y },
    width,
    height,
    data: { state, isFrame: parents.has(state.name) },
    ...(state.parent !== undefined && { parentId: state.parent }),
  }));
}

/** The picture at its natural size, with some air around it. */
function sizeOf(nodes: readonly StateNode[]): { width: number; height: number } {
  const outer = nodes.filter(({ parentId }) => parentId === undefined);
  const edge = (end: (node: StateNode) => number) => Math.max(0, ...outer.map(end));
  return {
    width: Math.round(edge(({ position, width }) => position.x + (width ?? 0)) + 80),
    height: Math.round(edge(({ position, height }) => position.y + (height ?? 0)) + 60),
  };
}

function edgesOf(graph: Graph, boxes: readonly Box[], inWords: (label: string) => string): Edge[] {
  const entered = new Set(graph.states.filter((state) => state.entered > 0).map(({ name }) => name));
  const ways = waysOf(graph.edges, boxes);
  return graph.edges.map(({ from, to, label }, index) => {
    const way = ways[index] ?? { kind: 'next' as const };
    const taken = entered.has(from) && entered.has(to);
    const colour = taken ? '#0b57b7' : '#868e96';
    return {
      id: `${from}-${to}-${label ?? ''}`,
      source: from,
      target: to,
      type: way.kind === 'next' ? 'smoothstep' : 'around',
      data: { way },
      sourceHandle: { next: 'bottom', down: 'right', back: 'left' }[way.kind],
      targetHandle: way.kind === 'back' ? 'left' : 'top',
      ...(label && { label: inWords(label) }),
      labelStyle: { fill: '#3d444b' },
      style: {
        stroke: colour,
        strokeWidth: taken ? 2 : 1.2,
        ...(label === 'error' && { strokeDasharray: '5 4' }),
      },
      markerEnd: { type: MarkerType.ArrowClosed, color: colour },
      zIndex: 1,
    };
  });
}
