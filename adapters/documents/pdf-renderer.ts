import type { ConfigOf } from '../../contracts/config.ts';
import type { Renderer } from '../../domain/ports.ts';
import { drawCertificate } from './certificate.ts';
import { readFont, type Font } from './font.ts';
import { drawImpressions } from './impressions.ts';
import { drawLetter } from './letter.ts';
import { finishPages } from './page-marks.ts';
import { openPdf } from './pdf.ts';

/**
 * Renders documents as PDF: A4, the font embedded as a subset, tagged, in Chinese. The same content gives the same
 * bytes. Library and font are loaded with the first document.
 */
export function pdfRenderer({ FONT_FOLDER }: Pick<ConfigOf<'documents'>, 'FONT_FOLDER'>): Renderer {
  let font: Promise<Font> | undefined;
  return {
    async render(content) {
      font ??= readFont(FONT_FOLDER);
      const { page, bytes } = await openPdf(content, await font);
      if (content.layout === 'certificate') await drawCertificate(page, content);
      else if (content.layout === 'impressions') drawImpressions(page, content);
      else drawLetter(page, content);
      finishPages(page, content);
      page.doc.end();
      return bytes;
    },
  };
}
