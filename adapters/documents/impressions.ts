import type { ImpressionSheet } from '../../domain/documents/document.ts';
import { sealRed, starCorners, type Drawing, type Mark } from '../../domain/seals/drawing.ts';
import { margin, type Page } from './pdf.ts';

const grey = '#666666';
/** Points to a millimetre: what is printed at 100 % has its true size. */
const point = 72 / 25.4;
const rowHeight = 60 * point;

/** Draws the impressions of a set of seals, two beside each other, in their true size. */
export function drawImpressions(page: Page, { title, reference, impressions }: ImpressionSheet): void {
  const { doc, style, tag } = page;
  tag('H1', () => {
    style({ size: 20, bold: true }).text(title.zh, { align: 'center', characterSpacing: 2 });
    style({ size: 9, colour: grey }).text(title.en, { align: 'center' });
  });
  doc.moveDown(0.6);
  tag('P', () => style({ size: 9, colour: grey }).text(reference, { align: 'center' }));
  const top = doc.y + 20;
  const half = (doc.page.width - 2 * margin) / 2;
  for (const [at, impression] of impressions.entries()) {
    const x = margin + half * ((at % 2) + 0.5);
    const y = top + rowHeight * (Math.floor(at / 2) + 0.5);
    const marked = impression.isSpecimen ? `${impression.title.zh}（样）` : impression.title.zh;
    tag('Figure', () => drawOne(page, impression.drawing, { x, y, specimen: impression.isSpecimen }), marked);
    tag('P', () => {
      const box = { width: half, align: 'center' as const };
      style({ size: 10 }).textAt(marked, x - half / 2, y + 24 * point, box);
      style({ size: 8, colour: grey }).textAt(impression.caption, x - half / 2, y + 24 * point + 15, box);
    });
  }
}

type Place = { readonly x: number; readonly y: number; readonly specimen: boolean };

function drawOne(page: Page, { marks, widthMm, heightMm }: Drawing, { x, y, specimen }: Place): void {
  const { doc } = page;
  doc.save();
  doc.translate(x, y).scale(point);
  for (const mark of marks) drawMark(page, mark);
  if (specimen) {
    const height = Math.min(widthMm, heightMm) * 0.8;
    doc.rotate(-20).fillOpacity(0.4);
    writeSign(page, '样', { height, width: height, colour: '#555555' });
  }
  doc.restore();
}

function drawMark(page: Page, mark: Mark): void {
  const { doc } = page;
  switch (mark.kind) {
    case 'oval':
      doc.lineWidth(mark.stroke).ellipse(0, 0, mark.rx, mark.ry).stroke(sealRed);
      return;
    case 'frame':
      doc
        .lineWidth(mark.stroke)
        .rect(-mark.width / 2, -mark.height / 2, mark.width, mark.height)
        .stroke(sealRed);
      return;
    case 'star':
      doc.polygon(...starCorners(mark.radius, mark.y)).fill(sealRed);
      return;
    case 'sign':
      doc.save();
      doc.translate(mark.x, mark.y).rotate(mark.turn);
      writeSign(page, mark.sign, { ...mark, colour: sealRed });
      doc.restore();
  }
}

type Look = { readonly height: number; readonly width: number; readonly colour: string };

/** Writes one sign around the origin, as high and as wide as it has to be: M no wider than 1. */
function writeSign({ doc, style }: Page, sign: string, { height, width, colour }: Look): void {
  const writer = style({ size: height, colour });
  const wide = doc.widthOfString(sign);
  if (wide > 0) doc.scale(width / wide, 1);
  writer.textAt(sign, -wide / 2, -height * 0.78, { lineBreak: false });
}
