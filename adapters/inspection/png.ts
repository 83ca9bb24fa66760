import { promisify } from 'node:util';
import { crc32, inflate } from 'node:zlib';
import type { UploadRule } from '../../domain/uploads/upload-rules.ts';
import { mostPixels } from './pixels.ts';

const signatureBytes = 8;
/** Bytes of a whole picture, unpacked; a picture of `mostPixels` with four channels fits. */
const mostRaw = 160_000_000;
const channelsOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Adam7: where each pass begins, and how far its pixels are apart (PNG, ISO/IEC 15948 §8). */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;
const unpack = promisify(inflate) as (bytes: Buffer, options: object) => Promise<Buffer>;

type Chunk = { readonly type: string; readonly data: Buffer };

/** Reads a PNG to its end: every checksum, and as many rows as the head says. */
export async function faultsOfPng(bytes: Buffer): Promise<readonly UploadRule[]> {
  const chunks = chunksOf(bytes);
  const head = chunks?.[0];
  if (!chunks || head?.type !== 'IHDR' || head.data.length !== 13) return ['U04'];
  const [width, height] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4)];
  if (width * height > mostPixels) return ['U09'];
  const rows = rowsOf(head.data, width, height);
  const raw = rows.reduce((sum, { count, bytes: length }) => sum + count * (length + 1), 0);
  if (raw > mostRaw) return ['U09'];
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const pixels = await unpack(packed, { maxOutputLength: Math.max(raw, 1) }).catch(() => undefined);
  return raw > 0 && pixels?.length === raw && filtersHold(pixels, rows) ? [] : ['U04'];
}

/** All chunks up to IEND; nothing if a checksum is wrong or the end is missing. */
function chunksOf(bytes: Buffer): Chunk[] | undefined {
  const chunks: Chunk[] = [];
  let at = signatureBytes;
  while (at + 12 <= bytes.length) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end))
      return undefined;
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (type === 'IEND') return chunks;
    chunks.push({ type, data: bytes.subarray(at + 8, end) });
    at = end + 4;
  }
  return undefined;
}

type Rows = { readonly count: number; readonly bytes: number };

function rowsOf(head: Buffer, width: number, height: number): Rows[] {
  const [depth = 0, color = 0, , , interlaced] = head.subarray(8);
  const bits = depth * (channelsOf[color] ?? 0);
  const rows = (columns: number, count: number) => ({ count, bytes: Math.ceil((columns * bits) / 8) });
  if (interlaced === 0) return [rows(width, height)];
  return passes
    .map(([x, y, dx, dy]) => ({ columns: Math.ceil((width - x) / dx), count: Math.ceil((height - y) / dy) }))
    .filter(({ columns, count }) => columns > 0 && count > 0)
    .map(({ columns, count }) => rows(columns, count));
}

/** Every row begins with one of five filters. */
function filtersHold(pixels: Buffer, rows: readonly Rows[]): boolean {
  let at = 0;
  for (const { count, bytes } of rows)
    for (let row = 0; row < count; row += 1, at += bytes + 1) if ((pixels[at] ?? 9) > 4) return false;
  return true;
}
