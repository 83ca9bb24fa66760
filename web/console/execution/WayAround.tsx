import { BaseEdge, type Edge, type EdgeProps } from '@xyflow/react';
import type { Way } from './ways.ts';

/** A way that goes around the boxes between its ends. */
export type WayEdge = Edge<{ readonly way: Way }, 'around'>;

/** Draws a {@link WayEdge}: out to the side, along, and in again. */
export function WayAround({
  data,
  sourceX,
  sourceY,
  targetX,
  targetY,
  label,
  labelStyle,
  style,
  markerEnd,
}: EdgeProps<WayEdge>) {
  const way = data?.way;
  const x = way && way.kind !== 'next' ? way.x : sourceX;
  const end =
    way?.kind === 'back' ? `V ${targetY} H ${targetX}` : `V ${targetY - 18} H ${targetX} V ${targetY}`;
  return (
    <BaseEdge
      path={`M ${sourceX} ${sourceY} H ${x} ${end}`}
      label={label}
      labelX={x}
      labelY={way?.kind === 'back' ? (sourceY + targetY) / 2 : sourceY + 24}
      {...(labelStyle && { labelStyle })}
      {...(style && { style })}
      {...(markerEnd && { markerEnd })}
    />
  );
}
