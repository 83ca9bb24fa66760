import type { DocumentContent } from '../../domain/documents/document.ts';
import { margin, type Page } from './pdf.ts';

const grey = '#666666';

/** Sets number, title and, on everything that no real authority has made, 模拟 on every page. */
export function finishPages(page: Page, content: DocumentContent): void {
  const { doc, style } = page;
  const { start, count } = doc.bufferedPageRange();
  for (let at = start; at < start + count; at += 1) {
    doc.switchToPage(at);
    doc.page.margins.bottom = 0;
    const { width, height } = doc.page;
    doc.markContent('Artifact', { type: 'Pagination' });
    if (content.simulated) watermark(page);
    const simulated = content.simulated ? '模拟文件，不具法律效力 · Simulated, without legal effect　' : '';
    const pages = content.layout === 'letter' ? `第${at + 1}页 共${count}页` : '';
    style({ size: 8, colour: grey }).textAt(`${simulated}${pages}`, margin, height - 54, {
      width: width - 2 * margin,
      align: 'center',
      lineBreak: false,
    });
    doc.endMarkedContent();
  }
}

function watermark({ doc, style }: Page): void {
  const { width, height } = doc.page;
  doc.save();
  doc.rotate(-30, { origin: [width / 2, height / 2] });
  const writer = style({ size: 150, colour: '#c00000' });
  doc.fillOpacity(0.06);
  writer.textAt('模拟', 0, height / 2 - 105, { width, align: 'center', lineBreak: false });
  doc.fillOpacity(1);
  doc.restore();
}
