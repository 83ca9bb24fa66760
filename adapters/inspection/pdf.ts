import { constants, inflateSync } from 'node:zlib';
import type { UploadRule } from '../../domain/uploads/upload-rules.ts';

/** Names in a PDF (ISO 32000-2) that have no place in a paper, by the rule that they break. */
const forbidden: Readonly<Record<string, UploadRule>> = {
  Encrypt: 'U05',
  JavaScript: 'U06',
  JS: 'U06',
  EmbeddedFile: 'U07',
  EmbeddedFiles: 'U07',
  EF: 'U07',
  RichMedia: 'U07',
  Movie: 'U07',
  Launch: 'U08',
  GoToE: 'U08',
  SubmitForm: 'U08',
  ImportData: 'U08',
  XFA: 'U08',
};

/** All object streams together, unpacked; a paper of a hundred pages has a few hundred KB. */
const mostUnpacked = 32_000_000;

/**
 * Reads the structure of a PDF: everything outside of streams, and the streams that hold objects. Pictures and text of
 * the pages are not structure and may hold any bytes.
 */
export function faultsOfPdf(bytes: Buffer): readonly UploadRule[] {
  const text = bytes.toString('latin1');
  if (!text.slice(-2_048).includes('%%EOF') || !text.includes('startxref')) return ['U04'];
  const { structure, streams } = split(text);
  const unpacked: string[] = [];
  let size = 0;
  for (const { dictionary, data } of streams) {
    // An object that hides in other data would be found by whoever follows the table of objects.
    if (/\d\s+\d+\s+obj\b|\bendobj\b/.test(data)) unpacked.push(data);
    if (!/\/ObjStm\b/.test(plainNames(dictionary))) continue;
    const objects = unpack(dictionary, data, mostUnpacked - size);
    if (objects === undefined) return ['U04'];
    size += objects.length;
    unpacked.push(objects);
  }
  const found = new Set([structure, ...unpacked].flatMap(namesIn).flatMap((name) => forbidden[name] ?? []));
  return [...found].toSorted();
}

type Stream = { readonly dictionary: string; readonly data: string };

/** Takes the data of streams out of the text; each keeps the dictionary that stands before it. */
function split(text: string): { structure: string; streams: Stream[] } {
  const streams: Stream[] = [];
  const kept: string[] = [];
  const beginning = />>\s*stream\r?\n/g;
  let at = 0;
  for (;;) {
    beginning.lastIndex = at;
    const begin = beginning.exec(text);
    const end = begin ? text.indexOf('endstream', beginning.lastIndex) : -1;
    if (!begin || end < 0) break;
    const head = text.slice(at, begin.index);
    kept.push(head);
    const data = text.slice(beginning.lastIndex, end);
    streams.push({ dictionary: head.slice(head.lastIndexOf('obj') + 3), data });
    at = end + 'endstream'.length;
  }
  kept.push(text.slice(at));
  return { structure: kept.join('\n'), streams };
}

/** `/J#61vaScript` is `/JavaScript`. */
function plainNames(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function namesIn(text: string): string[] {
  return [...plainNames(text).matchAll(/\/([^\s\0()<>[\]{}/%]+)/g)].map(([, name = '']) => name);
}

/** The objects in a stream; nothing if they are packed in a way that papers do not use. */
function unpack(dictionary: string, data: string, most: number): string | undefined {
  const names = namesIn(dictionary);
  if (!names.includes('Filter')) return data;
  const filters = names.filter((name) => name.endsWith('Decode'));
  if (filters.join() !== 'FlateDecode' || /\/Predictor\s+[2-9]/.test(dictionary)) return undefined;
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: Math.max(most, 1) };
    return inflateSync(Buffer.from(data, 'latin1'), options).toString('latin1');
  } catch {
    return undefined;
  }
}
