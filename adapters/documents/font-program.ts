import type { Contour, Point } from './true-type.ts';

/**
 * Parts of the em in an embedded font. A quarter of the original's: no printer shows more at the sizes of a document
 * (0.004 em are 0.015 mm in running text), and the outlines are nearly all that a file weighs.
 */
const em = 250;
/** From the thousandths of the font to the parts of the embedded one. */
const toGrid = (value: number) => Math.round((value * em) / 1000);
/** The width of a sign in thousandths as the embedded font can say it. */
export const gridWidth = (value: number) => (toGrid(value) * 1000) / em;

/** A sign in the embedded font: its outline in the format of the table `glyf`, and its measures. */
export type GlyphProgram = { readonly bytes: Buffer; readonly advance: number; readonly left: number };

/** Writes an outline for the embedded font. `advance` is in thousandths. */
export function glyphProgram(contours: readonly Contour[], advance: number): GlyphProgram {
  const closed = contours.map(onGrid);
  const points = closed.flat();
  if (points.length === 0) return { bytes: Buffer.alloc(0), advance: toGrid(advance), left: 0 };
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const left = Math.min(...xs);
  let end = -1;
  const ends = closed.map((contour) => (end += contour.length));
  const head = words(closed.length, left, Math.min(...ys), Math.max(...xs), Math.max(...ys), ...ends, 0);
  const bytes = Buffer.concat([head, ...pointBytes(points)]);
  return { bytes: even(bytes), advance: toGrid(advance), left };
}

/** The contour on the grid, without the points that a reader puts halfway between two others by himself. */
function onGrid(contour: Contour): Point[] {
  const points = contour.map(({ x, y, on }) => ({ x: toGrid(x), y: toGrid(y), on }));
  return points.filter((point, at) => {
    const before = points.at(at - 1) ?? point;
    const after = points[(at + 1) % points.length] ?? point;
    const isBetween = 2 * point.x === before.x + after.x && 2 * point.y === before.y + after.y;
    return !(point.on && !before.on && !after.on && isBetween);
  });
}

function pointBytes(points: readonly Point[]): Buffer[] {
  const [flags, xs, ys]: number[][] = [[], [], []];
  let [x, y] = [0, 0];
  for (const point of points) {
    const across = step(point.x - x, 2, 16);
    const up = step(point.y - y, 4, 32);
    flags?.push(Number(point.on) | across.bits | up.bits);
    xs?.push(...across.bytes);
    ys?.push(...up.bytes);
    ({ x, y } = point);
  }
  return [flags, xs, ys].map((part) => Buffer.from(part ?? []));
}

/** How far it is to the next point: no byte if it is nothing, one with the sign in the flags, or two. */
function step(distance: number, short: number, same: number): { bits: number; bytes: number[] } {
  if (distance === 0) return { bits: same, bytes: [] };
  if (Math.abs(distance) < 256) {
    return { bits: distance > 0 ? short | same : short, bytes: [Math.abs(distance)] };
  }
  return { bits: 0, bytes: [(distance >> 8) & 255, distance & 255] };
}

/** The font file for these signs, with the tables that a PDF needs and no others. */
export function fontProgram(glyphs: readonly GlyphProgram[]): Buffer {
  let end = 0;
  const offsets = [0, ...glyphs.map(({ bytes }) => (end += bytes.length))];
  const loca = Buffer.alloc(4 * offsets.length);
  for (const [at, offset] of offsets.entries()) loca.writeUInt32BE(offset, 4 * at);
  const widest = Math.max(...glyphs.map(({ advance }) => advance));
  return withDirectory({
    glyf: Buffer.concat(glyphs.map(({ bytes }) => bytes)),
    head: words(1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 3, em, ...times(8, 0), ...box, 0, 6, 2, 1, 0),
    hhea: words(
      1,
      0,
      toGrid(1160),
      toGrid(-288),
      0,
      widest,
      ...times(3, 0),
      1,
      ...times(7, 0),
      glyphs.length,
    ),
    hmtx: words(...glyphs.flatMap(({ advance, left }) => [advance, left])),
    loca,
    maxp: words(1, 0, glyphs.length, 1024, 256, 0, 0, 1, ...times(8, 0)),
  });
}

/** The box around all signs of the font, as it says itself. */
const box = [-1002, -1048, 2928, 1808].map(toGrid);

function withDirectory(tables: Readonly<Record<string, Buffer>>): Buffer {
  const names = Object.keys(tables);
  let from = 12 + 16 * names.length;
  const entries = names.map((name) => {
    const table = tables[name] ?? Buffer.alloc(0);
    const entry = Buffer.alloc(16, name, 'latin1');
    entry.writeUInt32BE(checkSum(table), 4);
    entry.writeUInt32BE(from, 8);
    entry.writeUInt32BE(table.length, 12);
    from += aligned(table).length;
    return entry;
  });
  const power = Math.floor(Math.log2(names.length));
  const search = 16 * 2 ** power;
  const start = words(1, 0, names.length, search, power, 16 * names.length - search);
  return Buffer.concat([start, ...entries, ...Object.values(tables).map(aligned)]);
}

function checkSum(table: Buffer): number {
  const bytes = aligned(table);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

const times = (count: number, value: number) => Array.from({ length: count }, () => value);
const even = (bytes: Buffer) => (bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(1)]));
const aligned = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

/** Numbers of 16 bits, the high byte first. */
function words(...values: number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [at, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, 2 * at);
  return bytes;
}
