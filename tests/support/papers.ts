import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import { PNG } from 'pngjs';
import { randomIds } from '../../adapters/ids/random-ids.ts';
import type { RecordStore } from '../../domain/ports.ts';
import type { Upload } from '../../domain/uploads/upload.ts';

/** A real PNG of so many pixels. */
export function aPng(width = 12, height = 8): Buffer {
  const picture = new PNG({ width, height });
  picture.data.forEach((_, at) => (picture.data[at] = (at * 37) % 251));
  return PNG.sync.write(picture);
}

/** A real PDF of two pages with a picture, with more in it if `add` says so. */
export async function aPdf(
  options: PDFKit.PDFDocumentOptions = {},
  add: (document: PDFKit.PDFDocument) => void = () => undefined,
): Promise<Buffer> {
  const document = new PDFDocument(options);
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  const done = new Promise((resolve) => document.once('end', resolve));
  document.text('Lease of the office').image(aPng()).addPage().text('Signed');
  add(document);
  document.end();
  await done;
  return Buffer.concat(parts);
}

const segment = (marker: number, data: readonly number[]) =>
  Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255, ...data]);
const pair = (n: number) => [n >> 8, n & 255];

/** A real grey JPEG of one colour, with a restart marker after so many blocks; progressive in name if so asked. */
export function aGreyJpeg({ width = 40, height = 24, restartEvery = 0, frame = 0xc0 } = {}): Buffer {
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8);
  const oneCode = (place: number) => [place, 1, ...Array.from({ length: 15 }, () => 0), 0];
  const scan: number[] = [];
  // Each block is two codes of one zero bit: no difference, end of block. Four blocks make a byte, ones fill it up.
  const every = restartEvery || blocks;
  for (let done = 0, n = 0; done < blocks; done += every, n += 1) {
    if (done > 0) scan.push(0xff, 0xd0 + ((n - 1) % 8));
    const bits = 2 * Math.min(every, blocks - done);
    for (let at = 0; at < bits; at += 8) scan.push(bits - at >= 8 ? 0 : 0xff >> (bits - at));
  }
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xdb, [0, ...Array.from({ length: 64 }, () => 1)]),
    segment(frame, [8, ...pair(height), ...pair(width), 1, 1, 0x11, 0]),
    segment(0xc4, [...oneCode(0x00), ...oneCode(0x10)]),
    ...(restartEvery ? [segment(0xdd, pair(restartEvery))] : []),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    Buffer.from([...scan, 0xff, 0xd9]),
  ]);
}

/** A paper in the store, without bytes. */
export async function anUpload(
  uploads: RecordStore<Upload>,
  overrides: Partial<Upload> = {},
): Promise<Upload> {
  const at = '2026-11-22T01:00:00.000Z';
  const upload: Upload = {
    id: randomIds.newUploadId(),
    version: 1,
    owner: 'lin',
    kind: 'address-proof',
    name: '租赁合同.pdf',
    mediaType: 'application/pdf',
    size: 1,
    digest: createHash('sha256').digest('hex'),
    state: 'checked',
    receivedAt: at,
    checkedAt: at,
    validUntil: '2027-11-22',
    cases: [],
    ...overrides,
  };
  await uploads.save(upload, at);
  return upload;
}
