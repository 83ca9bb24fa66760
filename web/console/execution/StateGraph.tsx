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
import { layOut } from './layout.ts';

type Graph = Execution['graph'];
type State = Graph['states'][number];
type StateNode = Node<{ readonly state: State; readonly isFrame: boolean }, 'state'>;

const nodeTypes = { state: StateBox };

/** The definition of the workflow as a graph, each state in the colour and the word of where it stands. */
export function StateGraph({ graph }: { readonly graph: Graph }) {
  const { t, ofCode } = useTexts();
  const nodes = useMemo(() => nodesOf(graph), [graph]);
  const edges = useMemo(() => edgesOf(graph, (label) => ofCode('outcomeLabel', label)), [graph, ofCode]);
  return (
    <div className="graph" role="group" aria-label={t('execution.graph')}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        fitView
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
      <Handle type="target" position={Position.Top} isConnectable={false} />
      <strong>{ofCode('aslState', state.name)}</strong>
      <span>
        {t(`stateStatus.${state.status}`)}
        {state.entered > 1 && ` ×${state.entered}`}
      </span>
      <Handle type="source" position={Position.Bottom} isConnectable={false} />
    </div>
  );
}

function nodesOf(graph: Graph): StateNode[] {
  const parents = new Set(graph.states.map(({ parent }) => parent));
  return layOut(graph).map(({ state, x, y, width, height }) => ({
    id: state.name,
    type: 'state',
    position: { x, y },
    width,
    height,
    data: { state, isFrame: parents.has(state.name) },
    ...(state.parent !== undefined && { parentId: state.parent }),
  }));
}

function edgesOf(graph: Graph, inWords: (label: string) => string): Edge[] {
  const entered = new Set(graph.states.filter((state) => state.entered > 0).map(({ name }) => name));
  return graph.edges.map(({ from, to, label }) => {
    const taken = entered.has(from) && entered.has(to);
    const colour = taken ? '#0b57b7' : '#868e96';
    return {
      id: `${from}-${to}-${label ?? ''}`,
      source: from,
      target: to,
      type: 'smoothstep',
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
