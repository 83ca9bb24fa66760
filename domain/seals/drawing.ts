import { sealNames, type PlannedSeal } from '../services/seal-set.ts';
import { alongOval, alongRound, inSquare, type Sign } from './lettering.ts';

/** What a seal is drawn of, in millimetres from its middle, y downwards; a line is as thick as its `stroke`. */
export type Mark =
  | { readonly kind: 'oval'; readonly rx: number; readonly ry: number; readonly stroke: number }
  | { readonly kind: 'frame'; readonly width: number; readonly height: number; readonly stroke: number }
  | { readonly kind: 'star'; readonly radius: number; readonly y: number }
  | ({ readonly kind: 'sign' } & Sign);

/** The impression of one seal, before anything gives it a form. */
export type Drawing = {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly marks: readonly Mark[];
};

/** The red of seals. */
export const sealRed = '#d7000f';

/** The star in the middle of the official seal: 7 mm from its middle to a point. */
const starRadius = 7;

/**
 * Draws the impression of a seal (印模): the name round it from left to right, a star in the middle of the official seal,
 * the number on the lower arc (国务院关于…印章管理的规定); the invoice seal as 国家税务总局公告2011年第7号 has it.
 */
export function drawSeal(seal: PlannedSeal, number?: string): Drawing {
  const { widthMm, heightMm } = seal;
  const marks =
    seal.shape === 'square' ? square(seal) : seal.shape === 'oval' ? oval(seal) : round(seal, number);
  return { widthMm, heightMm, marks };
}

/** The corners of a five-pointed star, the first one on top. */
export function starCorners(radius: number, y = 0): [number, number][] {
  const inner = radius * (Math.sin(Math.PI / 10) / Math.sin((3 * Math.PI) / 10));
  return Array.from({ length: 10 }, (_, at) => {
    const angle = (at * Math.PI) / 5;
    const reach = at % 2 === 0 ? radius : inner;
    return [reach * Math.sin(angle), y - reach * Math.cos(angle)];
  });
}

function round({ kind, text, widthMm, borderMm, star }: PlannedSeal, number: string | undefined): Mark[] {
  const radius = widthMm / 2;
  const inside = radius - borderMm;
  const height = Math.min(5, widthMm / 8);
  const title = star ? [] : inLine(sealNames[kind].zh, { height: height * 0.8, y: radius * 0.24 });
  return [
    { kind: 'oval', rx: radius - borderMm / 2, ry: radius - borderMm / 2, stroke: borderMm },
    ...(star ? [{ kind: 'star' as const, radius: starRadius, y: 0 }] : []),
    ...signs(alongRound(text, { radius: inside - 1 - height / 2, height, most: 240 })),
    ...title,
    ...(number
      ? signs(alongRound(number, { radius: inside - 1.8, height: 1.7, most: 70, below: true }))
      : []),
  ];
}

function oval({ text, code = '', widthMm, heightMm, borderMm }: PlannedSeal): Mark[] {
  const [rx, ry] = [widthMm / 2, heightMm / 2];
  const height = 4.2;
  const inset = borderMm + 0.8 + height / 2;
  return [
    { kind: 'oval', rx: rx - borderMm / 2, ry: ry - borderMm / 2, stroke: borderMm },
    ...signs(alongOval(text, { rx: rx - inset, ry: ry - inset, height, most: 250 })),
    // Eighteen digits on 26 mm, 3.7 mm high and 1.3 mm wide.
    ...inLine(code, { height: 3.7, y: 1.2, width: 26, signWidth: 1.3 }),
    ...inLine(sealNames.invoice.zh, { height: 4.6, y: 8.2, width: 17, signWidth: 3 }),
  ];
}

function square({ kind, text, widthMm, heightMm, borderMm }: PlannedSeal): Mark[] {
  const words =
    kind === 'legal-representative'
      ? `${text}${text.length === 3 ? '印' : '之印'}`
      : `${text}${sealNames[kind].zh}`;
  const side = widthMm - 2 * borderMm - 1.6;
  return [
    { kind: 'frame', width: widthMm - borderMm, height: heightMm - borderMm, stroke: borderMm },
    ...signs(inSquare(words, side)),
  ];
}

type Line = {
  readonly height: number;
  readonly y: number;
  /** From the first sign to the last; as wide as they are where nothing is said. */
  readonly width?: number;
  readonly signWidth?: number;
};

/** Signs beside one another, around the middle. */
function inLine(text: string, { height, y, width, signWidth = height }: Line): Mark[] {
  const all = [...text];
  const step = width === undefined ? height * 1.05 : width / all.length;
  return signs(
    all.map((sign, at) => ({
      sign,
      x: (at - (all.length - 1) / 2) * step,
      y,
      height,
      width: signWidth,
      turn: 0,
    })),
  );
}

function signs(all: readonly Sign[]): Mark[] {
  return all.map((sign) => ({ kind: 'sign', ...sign }));
}
