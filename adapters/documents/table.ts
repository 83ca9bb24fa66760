import type { Column } from '../../domain/documents/document.ts';
import { margin, type Page } from './pdf.ts';

const padding = 4;
const line = '#b0b0b0';
const grey = '#666666';
const labelInk = '#1f4e79';

/** Draws a ruled table; a row stays on one page, and every page begins with the names of the columns. */
export function drawTable(
  page: Page,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): void {
  drawHead(page, columns);
  for (const cells of rows) {
    const height = heightOf(page, columns, cells);
    if (page.doc.y + height > page.doc.page.height - margin - 20) {
      page.doc.addPage();
      drawHead(page, columns);
    }
    drawCells(page, columns, height, (column, at) => {
      page.tag('P', () => page.style({ size: 9 }).textAt(cells[at] ?? '', ...boxOf(column, page.doc.y)));
    });
  }
  page.doc.x = margin;
}

type Box = [x: number, y: number, options: { width: number; lineGap: number }];
type Place = { readonly x: number; readonly width: number };

function boxOf({ x, width }: Place, top: number): Box {
  return [x + padding, top + padding, { width: width - 2 * padding, lineGap: 1.5 }];
}

function drawHead(page: Page, columns: readonly Column[]): void {
  const { doc, style, tag } = page;
  const width = doc.page.width - 2 * margin;
  if (doc.y + 60 > doc.page.height - margin - 20) doc.addPage();
  doc.rect(margin, doc.y, width, 30).fill('#f0f3f7');
  drawCells(page, columns, 30, (place, at) => {
    const label = columns[at]?.label;
    const top = doc.y;
    tag('P', () => {
      style({ size: 9, colour: labelInk }).textAt(label?.zh ?? '', ...boxOf(place, top));
      style({ size: 6.5, colour: grey }).textAt(label?.en ?? '', ...boxOf(place, top + 13));
    });
  });
}

/** Draws one row of boxes; whatever a cell does to the position, the next one starts at the same top. */
function drawCells(
  { doc }: Page,
  columns: readonly Column[],
  height: number,
  draw: (place: Place, at: number) => void,
): void {
  const top = doc.y;
  const whole = doc.page.width - 2 * margin;
  let x = margin;
  for (const [at, { share }] of columns.entries()) {
    const width = whole * share;
    doc.y = top;
    draw({ x, width }, at);
    doc.lineWidth(0.5).rect(x, top, width, height).stroke(line);
    x += width;
  }
  doc.y = top + height;
}

function heightOf({ doc, style }: Page, columns: readonly Column[], cells: readonly string[]): number {
  const whole = doc.page.width - 2 * margin;
  const writer = style({ size: 9 });
  const heights = columns.map(({ share }, at) =>
    writer.heightOf(cells[at] ?? '', { width: whole * share - 2 * padding, lineGap: 1.5 }),
  );
  return Math.max(...heights) + 2 * padding;
}
