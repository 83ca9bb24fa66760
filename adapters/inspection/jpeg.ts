import type { UploadRule } from '../../domain/uploads/upload-rules.ts';
import { codesHold, huffmanTable, type Component, type HuffmanTable } from './jpeg-scan.ts';
import { mostPixels } from './pixels.ts';

/** What has been read of a JPEG so far. */
type Frame = {
  readonly width: number;
  readonly height: number;
  readonly sequential: boolean;
  readonly components: ReadonlyMap<number, { readonly across: number; readonly down: number }>;
};
type State = { frame?: Frame; readonly tables: Map<number, HuffmanTable>; interval: number; scans: number };

const marker = { start: 0xd8, end: 0xd9, scan: 0xda, tables: 0xc4, interval: 0xdd } as const;
/** Frames that people's cameras and scanners write: baseline, extended, progressive. */
const frames = new Set([0xc0, 0xc1, 0xc2]);

/** Reads a JPEG (ITU-T T.81) from marker to marker; of sequential ones every code of every pixel. */
export function faultsOfJpeg(bytes: Buffer): readonly UploadRule[] {
  const state: State = { tables: new Map(), interval: 0, scans: 0 };
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const code = bytes[at + 1] ?? 0;
    if (code === 0xff) {
      at += 1;
      continue;
    }
    if (code === marker.end) return state.frame && state.scans > 0 ? [] : ['U04'];
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) return ['U04'];
    const segment = bytes.subarray(at + 4, end);
    if (frames.has(code)) {
      state.frame = frameIn(segment, code);
      if (state.frame.width * state.frame.height > mostPixels) return ['U09'];
    }
    if (code === marker.tables) readTables(segment, state.tables);
    if (code === marker.interval && segment.length >= 2) state.interval = segment.readUInt16BE(0);
    at = end;
    if (code !== marker.scan) continue;
    at = endOfScan(bytes, end);
    if (!scanHolds(segment, bytes.subarray(end, at), state)) return ['U04'];
    state.scans += 1;
  }
  // Some cameras leave out the end marker; a scan that was complete needs none.
  return bytes[at] === 0xff && bytes[at + 1] === marker.end && state.frame && state.scans > 0 ? [] : ['U04'];
}

function frameIn(segment: Buffer, code: number): Frame {
  const components = new Map<number, { across: number; down: number }>();
  for (let at = 6; at + 3 <= segment.length; at += 3) {
    const sampling = segment[at + 1] ?? 0;
    components.set(segment[at] ?? 0, { across: sampling >> 4, down: sampling & 15 });
  }
  const [height, width] = segment.length >= 6 ? [segment.readUInt16BE(1), segment.readUInt16BE(3)] : [0, 0];
  return { width, height, sequential: code !== 0xc2, components };
}

function readTables(segment: Buffer, tables: Map<number, HuffmanTable>): void {
  let at = 0;
  while (at + 17 <= segment.length) {
    const lengths = segment.subarray(at + 1, at + 17);
    const count = lengths.reduce((sum, length) => sum + length, 0);
    tables.set(segment[at] ?? 0, huffmanTable(lengths, segment.subarray(at + 17, at + 17 + count)));
    at += 17 + count;
  }
}

/** Where the coded data of a scan end: at the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && (next < 0xd0 || next > 0xd7) && next !== 0xff) return at;
  }
  return bytes.length;
}

function scanHolds(segment: Buffer, data: Buffer, { frame, tables, interval }: State): boolean {
  if (!frame || frame.width === 0 || frame.height === 0 || data.length === 0) return false;
  if (!frame.sequential) return true;
  const components: Component[] = [];
  for (let n = 0; n < (segment[0] ?? 0); n += 1) {
    const sampling = frame.components.get(segment[1 + 2 * n] ?? 0);
    const chosen = segment[2 + 2 * n] ?? 0;
    const [dc, ac] = [tables.get(chosen >> 4), tables.get(16 + (chosen & 15))];
    if (!sampling || !dc || !ac || sampling.across === 0 || sampling.down === 0) return false;
    components.push({ ...sampling, dc, ac });
  }
  return codesHold(data, { ...frame, interval, components, all: [...frame.components.values()] });
}
