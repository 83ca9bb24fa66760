import type { Block, Letter, Row } from '../../domain/documents/document.ts';
import { margin, type Page } from './pdf.ts';
import { drawTable } from './table.ts';

const labelWidth = 130;
const grey = '#666666';
const labelInk = '#1f4e79';
const line = '#c8c8c8';

/** Draws a notice, a form or a receipt: title, reference, then block after block over as many pages as it takes. */
export function drawLetter(page: Page, { title, reference, blocks }: Letter): void {
  const { doc, style, tag } = page;
  tag('H1', () => {
    style({ size: 20, bold: true }).text(title.zh, { align: 'center', characterSpacing: 2 });
    style({ size: 9, colour: grey }).text(title.en, { align: 'center' });
  });
  doc.moveDown(0.6);
  tag('P', () => style({ size: 9, colour: grey }).text(reference, { align: 'center' }));
  doc.moveDown(1);
  for (const block of blocks) drawBlock(page, block);
}

function drawBlock(page: Page, block: Block): void {
  const { doc, style, tag } = page;
  switch (block.kind) {
    case 'heading':
      keepTogether(page, 60);
      doc.moveDown(0.6);
      tag('H2', () => style({ size: 12, bold: true }).textAt(block.text, margin, undefined));
      doc.moveDown(0.4);
      return;
    case 'paragraph':
      tag('P', () => {
        style({}).textAt(block.text, margin, undefined, { lineGap: 4 });
        if (block.en) style({ size: 8, colour: grey }).text(block.en, { lineGap: 2 });
      });
      doc.moveDown(0.5);
      return;
    case 'rows':
      for (const row of block.rows) drawRow(page, row);
      doc.moveDown(0.8);
      return;
    case 'table':
      drawTable(page, block.columns, block.rows);
      doc.moveDown(0.8);
      return;
    case 'close':
      keepTogether(page, 30 + block.lines.length * 18);
      doc.moveDown(1.5);
      for (const text of block.lines)
        tag('P', () => style({}).textAt(text, margin, undefined, { align: 'right', lineGap: 4 }));
      return;
  }
}

function drawRow(page: Page, { label, value }: Row): void {
  const { doc, style, tag } = page;
  const width = doc.page.width - 2 * margin;
  const valueWidth = width - labelWidth - 12;
  const height = Math.max(style({}).heightOf(value || '—', { width: valueWidth, lineGap: 2 }) + 10, 30);
  keepTogether(page, height);
  const top = doc.y;
  tag('P', () => {
    style({ size: 10, colour: labelInk }).textAt(label.zh, margin, top + 4, { width: labelWidth });
    style({ size: 7, colour: grey }).textAt(label.en, margin, top + 18, { width: labelWidth });
    style({}).textAt(value || '—', margin + labelWidth + 12, top + 5, { width: valueWidth, lineGap: 2 });
  });
  doc
    .moveTo(margin, top + height)
    .lineTo(margin + width, top + height)
    .lineWidth(0.5)
    .stroke(line);
  doc.y = top + height;
  doc.x = margin;
}

/** Begins a new page unless so much height is left on this one. */
function keepTogether({ doc }: Page, height: number): void {
  if (doc.y + height > doc.page.height - margin - 20) doc.addPage();
}
