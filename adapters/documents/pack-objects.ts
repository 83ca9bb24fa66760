import { deflateSync } from 'node:zlib';

type PdfObject = { readonly id: number; readonly body: Buffer };
/** Where an object is: at a place of the file (1), or in the packed stream (2); what does not exist is 0. */
type Entry = readonly [kind: 0 | 1 | 2, place: number, within: number];

/**
 * Puts the many small objects of a PDF (its structure, its pages, widths of signs) into one compressed stream, as PDF
 * 1.5 and later have it (ISO 32000-1, 7.5.7 and 7.5.8): a sixth of the file. What says whose document this is stays
 * in the clear: the catalogue, and the information dictionary with the signed record of a licence.
 */
export function packObjects(file: Buffer): Buffer {
  const trailer = file.toString('latin1', file.lastIndexOf('\ntrailer\n'));
  const root = /\/Root (\d+) 0 R/.exec(trailer)?.[1];
  const info = /\/Info (\d+) 0 R/.exec(trailer)?.[1];
  const id = /\/ID (\[.*?\])/s.exec(trailer)?.[1];
  const { head, objects } = objectsIn(file);
  const staysClear = ({ id, body }: PdfObject) =>
    [root, info].includes(String(id)) || body.at(0) === 0x28 || body.subarray(-9).equals(endOfStream);
  const packed = objects.filter((object) => !staysClear(object));
  const [streamId, tableId] = [objects.length + 1, objects.length + 2];
  const parts = [head];
  const entries: Entry[] = [[0, 0, 65_535]];
  let place = head.length;
  const add = (id: number, body: Buffer) => {
    const bytes = Buffer.concat([Buffer.from(`${id} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    entries[id] = [1, place, 0];
    parts.push(bytes);
    place += bytes.length;
  };
  for (const object of objects) if (staysClear(object)) add(object.id, object.body);
  for (const [at, { id }] of packed.entries()) entries[id] = [2, streamId, at];
  add(streamId, objectStream(packed));
  const start = place;
  entries[tableId] = [1, start, 0];
  add(
    tableId,
    stream(
      `/Type /XRef /Size ${tableId + 1} /W [1 4 2] /Root ${root} 0 R /Info ${info} 0 R /ID ${id}`,
      tableOf(entries),
    ),
  );
  return Buffer.concat([...parts, Buffer.from(`startxref\n${start}\n%%EOF\n`)]);
}

const endOfStream = Buffer.from('endstream');

/** The objects of a file with a plain table of them at its end. */
function objectsIn(file: Buffer): { head: Buffer; objects: PdfObject[] } {
  const table = Number(file.toString('latin1', file.lastIndexOf('startxref') + 10).split('\n')[0]);
  const places = [...file.toString('latin1', table).matchAll(/^(\d{10}) 00000 n/gm)].map(([, at]) =>
    Number(at),
  );
  const ends = [...places, table].toSorted((one, other) => one - other);
  const objects = places.map((from, at): PdfObject => {
    const end = ends[ends.indexOf(from) + 1] ?? table;
    const start = `${at + 1} 0 obj\n`;
    return { id: at + 1, body: file.subarray(from + start.length, end - '\nendobj\n'.length) };
  });
  return { head: file.subarray(0, ends[0]), objects };
}

function objectStream(objects: readonly PdfObject[]): Buffer {
  let offset = 0;
  const index = objects.map(({ id, body }) => {
    const entry = `${id} ${offset}`;
    offset += body.length + 1;
    return entry;
  });
  const head = Buffer.from(`${index.join(' ')}\n`);
  const bodies = objects.flatMap(({ body }) => [body, Buffer.from('\n')]);
  const facts = `/Type /ObjStm /N ${objects.length} /First ${head.length}`;
  return stream(facts, Buffer.concat([head, ...bodies]));
}

function tableOf(entries: readonly Entry[]): Buffer {
  const bytes = Buffer.alloc(7 * entries.length);
  for (const [at, [kind, place, within]] of entries.entries()) {
    bytes.writeUInt8(kind, 7 * at);
    bytes.writeUInt32BE(place, 7 * at + 1);
    bytes.writeUInt16BE(within, 7 * at + 5);
  }
  return bytes;
}

function stream(facts: string, content: Buffer): Buffer {
  const bytes = deflateSync(content, { level: 9 });
  const head = `<< ${facts} /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), bytes, Buffer.from('\nendstream')]);
}
