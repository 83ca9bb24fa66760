import type { Certificate, Row } from '../../domain/documents/document.ts';
import { margin, type Page } from './pdf.ts';
import { drawQr } from './qr.ts';

const gold = '#9a7b3c';
const grey = '#666666';
const qrSize = 128;

/** Draws the business licence on one framed page, A4 across; long text is set smaller until it fits. */
export async function drawCertificate(page: Page, content: Certificate): Promise<void> {
  const { doc, style, tag } = page;
  const { width, height } = doc.page;
  frame(page);
  tag('H1', () => {
    style({ size: 34, bold: true }).textAt(content.title.zh, 0, 66, {
      width,
      align: 'center',
      characterSpacing: 10,
    });
    style({ size: 11 }).textAt(content.subtitle, 0, 114, { width, align: 'center' });
    style({ size: 8, colour: grey }).textAt(content.title.en, 0, 131, { width, align: 'center' });
  });
  tag('P', () => {
    style({ size: 9, colour: grey }).textAt('统一社会信用代码 Credit code', margin + 20, 84);
    style({ size: 13, bold: true }).textAt(content.creditCode, margin + 20, 98);
    style({ size: 9, colour: grey }).textAt(`编号 ${content.number}`, margin + 20, 120);
  });
  const qrX = width - margin - 20 - qrSize;
  await drawQr(page, content.code, { x: qrX, y: 62, size: qrSize });
  tag('P', () => {
    style({ size: 7.5, colour: grey }).textAt('扫描二维码核验签名记录', qrX - 10, 194, {
      width: qrSize + 20,
      align: 'center',
    });
  });

  const inner = width - 2 * margin - 40;
  const leftWidth = inner * 0.54;
  drawColumn(page, content.left, { x: margin + 20, y: 212, width: leftWidth, bottom: height - 76 });
  drawColumn(page, content.right, {
    x: margin + 44 + leftWidth,
    y: 212,
    width: inner - leftWidth - 24,
    bottom: height - 130,
  });
  tag('P', () => {
    const box = { width: inner - leftWidth - 24, align: 'right' as const };
    style({ size: 9, colour: grey }).textAt('登记机关 Authority', margin + 44 + leftWidth, height - 124, box);
    style({ size: 12, bold: true }).textAt(content.authority, margin + 44 + leftWidth, height - 110, box);
    style({ size: 11 }).textAt(content.date, margin + 44 + leftWidth, height - 92, box);
  });
}

function frame({ doc }: Page): void {
  const { width, height } = doc.page;
  doc
    .lineWidth(3)
    .rect(30, 30, width - 60, height - 60)
    .stroke(gold);
  doc
    .lineWidth(0.8)
    .rect(37, 37, width - 74, height - 74)
    .stroke(gold);
}

type Area = { readonly x: number; readonly y: number; readonly width: number; readonly bottom: number };
const labelWidth = 84;
const usualSize = 12;

function drawColumn(page: Page, rows: readonly Row[], { x, y, width, bottom }: Area): void {
  const { style, tag } = page;
  const valueWidth = width - labelWidth;
  let top = y;
  for (const [place, { label, value }] of rows.entries()) {
    const isLast = place === rows.length - 1;
    const size = isLast ? fittingSize(page, value, valueWidth, bottom - top) : usualSize;
    const height = Math.max(style({ size }).heightOf(value, { width: valueWidth, lineGap: 3 }), 26);
    const at = top;
    tag('P', () => {
      style({ size: 11, colour: gold }).textAt(label.zh, x, at, { width: labelWidth });
      style({ size: 6.5, colour: grey }).textAt(label.en, x, at + 15, { width: labelWidth });
      style({ size }).textAt(value, x + labelWidth, at, { width: valueWidth, lineGap: 3 });
    });
    top += height + 10;
  }
}

/** The largest size at which a text stays within the height; a scope of sixty items needs a small one. */
function fittingSize({ style }: Page, text: string, width: number, height: number): number {
  const sizes = [usualSize, 11, 10, 9, 8, 7, 6, 5, 4.5];
  const fits = (size: number) => style({ size }).heightOf(text, { width, lineGap: 3 }) <= height;
  return sizes.find(fits) ?? 4;
}
