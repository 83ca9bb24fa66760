import type { Page } from './pdf.ts';

type Square = { readonly x: number; readonly y: number; readonly size: number };

/** Draws a QR code as one shape, a run of dark modules at a time, with the quiet zone that readers need. */
export async function drawQr({ doc, tag }: Page, text: string, { x, y, size }: Square): Promise<void> {
  const { create } = await import('qrcode');
  const { modules } = create(text, { errorCorrectionLevel: 'L' });
  const module = size / (modules.size + 8);
  tag(
    'Figure',
    () => {
      doc.rect(x, y, size, size).fill('#ffffff');
      for (let row = 0; row < modules.size; row += 1) {
        for (let column = 0; column < modules.size; column += 1) {
          if (!modules.get(row, column)) continue;
          const from = column;
          while (column + 1 < modules.size && modules.get(row, column + 1)) column += 1;
          doc.rect(x + (from + 4) * module, y + (row + 4) * module, (column - from + 1) * module, module);
        }
      }
      doc.fill('#000000');
    },
    '核验二维码：含已签名的执照记录',
  );
}
