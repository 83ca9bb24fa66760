import type { Contour, TrueType } from './true-type.ts';

/** The size of the digits in parts of their usual one, and the pen of the frame, in thousandths. */
const scale = 0.42;
const pen = 30;

/**
 * The sign for a character that the font does not have: a frame with its code point in it, three digits above three
 * (`021` over `484` for U+21484). It takes the place of one character, is read and copied as the character that it
 * stands for, and says which one it is.
 */
export function codeSign(font: TrueType, codePoint: number): Contour[] {
  const digits = [...codePoint.toString(16).toUpperCase().padStart(6, '0')];
  return [
    rectangle(40, -100, 960, 860),
    rectangle(40 + pen, -100 + pen, 960 - pen, 860 - pen).toReversed(),
    ...digits.flatMap((digit, at) => {
      const glyph = font.glyphFor(digit.codePointAt(0) ?? 0) ?? 0;
      const centre = 220 + 280 * (at % 3);
      const left = centre - (font.advanceOf(glyph) * scale) / 2;
      const base = at < 3 ? 450 : 20;
      return font
        .contoursOf(glyph)
        .map((contour) => contour.map(({ x, y, on }) => ({ x: left + x * scale, y: base + y * scale, on })));
    }),
  ];
}

function rectangle(left: number, bottom: number, right: number, top: number): Contour {
  return [
    { x: left, y: bottom, on: true },
    { x: left, y: top, on: true },
    { x: right, y: top, on: true },
    { x: right, y: bottom, on: true },
  ];
}
