/** A point of an outline, in parts of the em; a curve bends towards the points that are not on it. */
export type Point = { readonly x: number; readonly y: number; readonly on: boolean };
/** A closed line around a part of a sign. */
export type Contour = readonly Point[];

/** What a font file says of its signs. Nothing is read before it is asked for. */
export type TrueType = {
  /** The number of the glyph for a code point; nothing if the font has no such sign. */
  glyphFor(codePoint: number): number | undefined;
  advanceOf(glyph: number): number;
  contoursOf(glyph: number): readonly Contour[];
};

type Bytes = Buffer;

/** Opens a TrueType font whose outlines are all simple and whose sizes are in thousandths, as Noto Sans SC has them. */
export function openTrueType(file: Bytes): TrueType {
  const tables = tablesOf(file);
  const table = (name: string) => {
    const found = tables.get(name);
    if (!found) throw new Error(`the font has no table ${name}`);
    return found;
  };
  const [loca, glyf, hmtx, hhea] = [table('loca'), table('glyf'), table('hmtx'), table('hhea')];
  const measured = hhea.readUInt16BE(34);
  return {
    glyphFor: lookupIn(table('cmap')),
    advanceOf: (glyph) => hmtx.readUInt16BE(4 * Math.min(glyph, measured - 1)),
    contoursOf: (glyph) =>
      contoursIn(glyf.subarray(loca.readUInt32BE(4 * glyph), loca.readUInt32BE(4 * glyph + 4))),
  };
}

function tablesOf(file: Bytes): Map<string, Bytes> {
  const entries = Array.from({ length: file.readUInt16BE(4) }, (_, at) => 12 + 16 * at);
  return new Map(
    entries.map((at) => {
      const from = file.readUInt32BE(at + 8);
      return [file.toString('latin1', at, at + 4), file.subarray(from, from + file.readUInt32BE(at + 12))];
    }),
  );
}

/** Looks code points up in the subtable of format 12, which has them all. */
function lookupIn(cmap: Bytes): TrueType['glyphFor'] {
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, at) => cmap.readUInt32BE(8 + 8 * at));
  const start = starts.find((at) => cmap.readUInt16BE(at) === 12);
  if (start === undefined) throw new Error('the font has no table of all code points');
  const groups = cmap.readUInt32BE(start + 12);
  return (codePoint) => {
    let [low, high] = [0, groups - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = start + 16 + 12 * middle;
      if (codePoint < cmap.readUInt32BE(at)) high = middle - 1;
      else if (codePoint > cmap.readUInt32BE(at + 4)) low = middle + 1;
      else return cmap.readUInt32BE(at + 8) + codePoint - cmap.readUInt32BE(at);
    }
    return undefined;
  };
}

const flag = { on: 1, xShort: 2, yShort: 4, repeat: 8, xSame: 16, ySame: 32 } as const;

function contoursIn(bytes: Bytes): Contour[] {
  if (bytes.length === 0) return [];
  const count = bytes.readInt16BE(0);
  if (count < 0) throw new Error('the font has a sign made of others');
  const ends = Array.from({ length: count }, (_, at) => bytes.readUInt16BE(10 + 2 * at));
  let at = 10 + 2 * count;
  at += 2 + bytes.readUInt16BE(at);
  const flags: number[] = [];
  while (flags.length <= (ends.at(-1) ?? -1)) {
    const bits = bytes.readUInt8(at++);
    const times = bits & flag.repeat ? bytes.readUInt8(at++) : 0;
    for (let time = 0; time <= times; time += 1) flags.push(bits);
  }
  const axis = (short: number, same: number) => {
    let value = 0;
    return flags.map((bits) => {
      if (bits & short) value += bits & same ? bytes.readUInt8(at++) : -bytes.readUInt8(at++);
      else if (!(bits & same)) {
        value += bytes.readInt16BE(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = axis(flag.xShort, flag.xSame);
  const ys = axis(flag.yShort, flag.ySame);
  const points = flags.map((bits, point) => ({
    x: xs[point] ?? 0,
    y: ys[point] ?? 0,
    on: (bits & flag.on) > 0,
  }));
  return ends.map((end, contour) => points.slice(contour === 0 ? 0 : (ends[contour - 1] ?? 0) + 1, end + 1));
}
