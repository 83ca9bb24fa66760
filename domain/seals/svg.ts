import type { Sign } from './lettering.ts';
import { sealRed, starCorners, type Drawing, type Mark } from './drawing.ts';

/** Song type, as the rules for seals have it, where the reader's machine has it; else the type that the pages bring along. */
const typeface =
  "SimSun,'Songti SC','Noto Serif CJK SC','Noto Serif SC',STSong,'Noto Sans SC Variable',serif";

/** What lies over a drawing so that nobody takes it for an impression: 样 before the filing, 模拟 for a demonstration. */
export type Overlay = '样' | '模拟' | undefined;

/** A drawing as SVG in its true size. It holds no script and no address, only shapes and signs. */
export function sealSvg({ widthMm, heightMm, marks }: Drawing, title: string, overlay?: Overlay): string {
  const edge = 1;
  const [width, height] = [widthMm + 2 * edge, heightMm + 2 * edge];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm"`,
    ` viewBox="${-width / 2} ${-height / 2} ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<g fill="${sealRed}" stroke="none" font-family="${typeface}" text-anchor="middle">`,
    ...marks.map(svgOf),
    ...(overlay ? [overlaySvg(overlay, Math.min(widthMm, heightMm))] : []),
    '</g></svg>',
  ].join('');
}

function svgOf(mark: Mark): string {
  switch (mark.kind) {
    case 'oval':
      return `<ellipse rx="${n(mark.rx)}" ry="${n(mark.ry)}" fill="none" stroke="${sealRed}" stroke-width="${n(mark.stroke)}"/>`;
    case 'frame':
      return `<rect x="${n(-mark.width / 2)}" y="${n(-mark.height / 2)}" width="${n(mark.width)}" height="${n(mark.height)}" fill="none" stroke="${sealRed}" stroke-width="${n(mark.stroke)}"/>`;
    case 'star':
      return `<polygon points="${starCorners(mark.radius, mark.y)
        .map((corner) => corner.map(n).join(','))
        .join(' ')}"/>`;
    case 'sign': {
      const { sign, x, y, height, width, turn } = mark;
      if (!isWide(sign)) return digitSvg(mark);
      const narrow = width / height;
      // The baseline of a Chinese sign lies about an eighth of its height above its foot.
      return `<text transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${n(narrow)} 1)" y="${n(height * 0.37)}" font-size="${n(height)}">${escaped(sign)}</text>`;
    }
  }
}

/** Digits and letters are of all widths in a typeface; on a seal each has the width that it is given, M as well as 1. */
function digitSvg({ sign, x, y, height, width, turn }: Sign): string {
  return `<text transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)})" y="${n(height * 0.37)}" font-family="Arial,Helvetica,sans-serif" font-size="${n(height)}" textLength="${n(width)}" lengthAdjust="spacingAndGlyphs">${escaped(sign)}</text>`;
}

function overlaySvg(overlay: NonNullable<Overlay>, size: number): string {
  const height = (size * 0.8) / overlay.length;
  return `<text transform="rotate(-20)" y="${n(height * 0.37)}" font-size="${n(height)}" fill="#555" fill-opacity="0.45">${overlay}</text>`;
}

/** Chinese signs are as wide as high; digits and letters half as wide. */
function isWide(sign: string): boolean {
  return (sign.codePointAt(0) ?? 0) > 0x2e7f;
}

function n(value: number): string {
  return String(Math.round(value * 1_000) / 1_000);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
