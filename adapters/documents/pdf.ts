import type { DocumentContent } from '../../domain/documents/document.ts';
import type { Font } from './font.ts';
import { packObjects } from './pack-objects.ts';

type Doc = PDFKit.PDFDocument;
/** The root of the document's structure, which readers for the blind follow. */
type Structure = PDFKit.PDFStructureElement;
type Style = { readonly size?: number; readonly bold?: boolean; readonly colour?: string };

/** An open PDF: where the drawing goes, and the structure that says what is drawn. */
export type Page = {
  readonly doc: Doc;
  /** Draws a part of the text as an element of the structure (`H1`, `P`, `TD` …). */
  tag(type: string, draw: () => void, alt?: string): void;
  style(style: Style): Writer;
};

/** Writes in one style: on from where the last text ended, or at a place. */
type Writer = {
  text(text: string, options?: PDFKit.Mixins.TextOptions): void;
  textAt(text: string, x: number, y: number | undefined, options?: PDFKit.Mixins.TextOptions): void;
  heightOf(text: string, options: PDFKit.Mixins.TextOptions): number;
};

/** The entries of the information dictionary by which a printed licence carries its signed records. */
export const licenceEntry = 'KaibanLicence';
/** See {@link licenceEntry}. */
export const codeEntry = 'KaibanCode';

/** The margins and the width between them, in points. */
export const margin = 56;

const black = '#1a1a1a';
/** How wide the pen is that makes text bold, in parts of its size. */
const penWidth = 0.025;

/** Opens a PDF for this content; `bytes` is the finished file once `doc.end()` has been called. */
export async function openPdf(
  content: DocumentContent,
  font: Font,
): Promise<{ page: Page; bytes: Promise<Uint8Array> }> {
  const { default: PdfDocument } = await import('pdfkit');
  const doc = new PdfDocument({
    size: 'A4',
    layout: content.layout === 'certificate' ? 'landscape' : 'portrait',
    margin,
    bufferPages: true,
    pdfVersion: '1.7',
    lang: 'zh-CN',
    tagged: true,
    displayTitle: true,
    // No standard font: its metrics are files of their own, and nothing is set in it.
    font: null as unknown as string,
    info: informationOf(content),
  });
  const chunks: Buffer[] = [];
  const { promise: bytes, resolve, reject } = Promise.withResolvers<Uint8Array>();
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  doc.on('end', () => resolve(packObjects(Buffer.concat(chunks))));
  doc.on('error', reject);
  // The library takes a font that is open already, and its types do not say so.
  doc.registerFont('regular', font as unknown as Buffer);

  const root: Structure = doc.struct('Document');
  doc.addStructure(root);
  return { page: pageOf(doc, root), bytes };
}

function pageOf(doc: Doc, root: Structure): Page {
  return {
    doc,
    tag(type, draw, alt) {
      const element = doc.struct(type, alt === undefined ? {} : { alt }, draw);
      root.add(element);
      element.end();
    },
    style: ({ size = 10.5, bold = false, colour = black }) => {
      doc.font('regular').fontSize(size).fillColor(colour);
      // Bold is the same outline drawn with a pen: a second font would add a third to every file.
      if (bold) doc.strokeColor(colour).lineWidth(size * penWidth);
      const pen = bold ? { fill: true, stroke: true } : {};
      return {
        text: (text, options) => void doc.text(text, { ...options, ...pen }),
        textAt: (text, x, y, options) => void doc.text(text, x, y, { ...options, ...pen }),
        heightOf: (text, options) => doc.heightOfString(text, options),
      };
    },
  };
}

function informationOf(content: DocumentContent): PDFKit.DocumentInfo {
  const at = new Date(content.at);
  const signed =
    content.layout === 'certificate' ? { [licenceEntry]: content.licence, [codeEntry]: content.code } : {};
  return {
    Title: content.title.zh,
    Author: content.layout === 'certificate' ? content.authority : 'Kaiban 企业开办',
    Creator: 'Kaiban',
    Producer: 'Kaiban',
    CreationDate: at,
    ModDate: at,
    ...signed,
  };
}
