import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeSign } from './code-sign.ts';
import { fontProgram, glyphProgram, gridWidth, type GlyphProgram } from './font-program.ts';
import { openTrueType } from './true-type.ts';

/** A sign as the PDF library asks for it. It goes by its code point: what is read out of a file is what was put in. */
type Sign = { readonly id: number; readonly advanceWidth: number; readonly codePoints: readonly number[] };
type Position = { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number };

/** A font in the shape in which the PDF library takes one. Sizes are in thousandths of the em. */
export type Font = ReturnType<typeof fontOf>;

/** Reads the font of all documents: ten megabytes, of which each document keeps the signs that it uses. */
export async function readFont(folder: string): Promise<Font> {
  return fontOf(await readFile(join(folder, '400Regular', 'NotoSansSC_400Regular.ttf')));
}

/**
 * Sets text sign by sign: Chinese has no ligatures and no kerning. A sign is read and written for the embedded font
 * once in a process. A character that the font lacks is shown by its code point; one without a shape takes no place.
 */
function fontOf(file: Buffer) {
  const font = openTrueType(file);
  const signs = new Map<number, Sign>();
  const programs = new Map<number, GlyphProgram>();

  function signOf(codePoint: number): Sign {
    const glyph = codePoint === 0 ? 0 : font.glyphFor(codePoint);
    const advance = glyph === undefined ? 1000 : font.advanceOf(glyph);
    return { id: codePoint, advanceWidth: gridWidth(advance), codePoints: [codePoint] };
  }
  function programOf(codePoint: number): GlyphProgram {
    const glyph = codePoint === 0 ? 0 : font.glyphFor(codePoint);
    const contours = glyph === undefined ? codeSign(font, codePoint) : font.contoursOf(glyph);
    return glyphProgram(contours, glyph === undefined ? 1000 : font.advanceOf(glyph));
  }
  const getGlyph = (codePoint: number) => kept(signs, codePoint, signOf);
  return {
    postscriptName: 'NotoSansSC-Regular',
    unitsPerEm: 1000,
    ascent: 1160,
    descent: -288,
    lineGap: 0,
    capHeight: 733,
    xHeight: 543,
    italicAngle: 0,
    bbox: { minX: -1002, minY: -1048, maxX: 2928, maxY: 1808 },
    post: { isFixedPitch: false },
    head: { macStyle: { italic: false } },
    getGlyph,
    layout(text: string) {
      const shown = [...text].filter((character) => !/\p{Default_Ignorable_Code_Point}/u.test(character));
      const glyphs = shown.map((character) => getGlyph(character.codePointAt(0) ?? 0));
      return {
        glyphs,
        positions: glyphs.map(({ advanceWidth }): Position => ({ ...atOrigin, xAdvance: advanceWidth })),
        advanceWidth: glyphs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0),
      };
    },
    /** The signs of one document, the one for nothing first, numbered as they come. */
    createSubset() {
      const numbers = new Map([[0, 0]]);
      return {
        includeGlyph: (codePoint: number) => kept(numbers, codePoint, () => numbers.size),
        encode: () => fontProgram([...numbers.keys()].map((one) => kept(programs, one, programOf))),
      };
    },
  };
}

const atOrigin = { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0 };

/** What the map holds for the key, made the first time that it is asked for. */
function kept<T>(map: Map<number, T>, key: number, make: (key: number) => T): T {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make(key);
  map.set(key, made);
  return made;
}
