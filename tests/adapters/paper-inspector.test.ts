import { crc32, deflateSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperInspector } from '../../adapters/inspection/paper-inspector.ts';
import { aGreyJpeg, aPdf, aPng } from '../support/papers.ts';

const [pdf, png, jpeg] = ['application/pdf', 'image/png', 'image/jpeg'] as const;
const faults = async (bytes: Uint8Array, declared: string) =>
  (await paperInspector.inspect(bytes, declared)).faults;
const sample = (name: string) => readFileSync(`tests/data/papers/${name}`);

/** A PNG in seven passes (Adam7) of grey pixels, as many in each as the standard's own table of places says. */
function interlacedPng(width: number, height: number): Buffer {
  const pattern = [
    '16462646',
    '77777777',
    '56565656',
    '77777777',
    '36463646',
    '77777777',
    '56565656',
    '77777777',
  ];
  const rows: Buffer[] = [];
  for (let pass = 1; pass <= 7; pass += 1)
    for (let y = 0; y < height; y += 1) {
      const columns = Array.from({ length: width }, (_, x) => pattern[y % 8]?.[x % 8]);
      const count = columns.filter((one) => one === String(pass)).length;
      if (count > 0) rows.push(Buffer.from([0, ...Array.from({ length: count }, () => 128)]));
    }
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    size.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([size, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 1], 8);
  const signature = aPng().subarray(0, 8);
  const packed = deflateSync(Buffer.concat(rows));
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A PDF as a hostile hand would write it: one object, and a table that may be wrong. */
const rawPdf = (body: string) =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n${body}\nendobj\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`, 'latin1');
/** Objects in a packed stream, as PDF 1.5 has them. */
const packed = (objects: string, filter = '/Filter /FlateDecode') => {
  const data = filter ? deflateSync(objects).toString('latin1') : objects;
  return rawPdf(
    `<</Type /ObjStm /N 1 /First 4 ${filter} /Length ${data.length}>>\nstream\n${data}\nendstream`,
  );
};

describe('a paper is taken', () => {
  it.each([
    ['a PDF', pdf, () => aPdf()],
    ['a PDF of 1.7', pdf, () => aPdf({ pdfVersion: '1.7' })],
    ['a PNG', png, async () => aPng(300, 200)],
    ['an interlaced PNG', png, async () => interlacedPng(13, 9)],
    ['a JPEG', jpeg, async () => sample('scan.jpg')],
    ['a grey JPEG with restart markers', jpeg, async () => aGreyJpeg({ restartEvery: 4 })],
    ['a progressive JPEG', jpeg, async () => aGreyJpeg({ frame: 0xc2 })],
  ])('%s', async (_, declared, make) => {
    expect(await faults(await make(), declared)).toEqual([]);
  });

  it('with the digest of its bytes', async () => {
    const { digest } = await paperInspector.inspect(Buffer.from('abc'), pdf);
    expect(digest).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('a file is not taken', () => {
  it.each([
    ['U01', 'that is empty', pdf, async () => Buffer.alloc(0)],
    ['U02', 'that is a program', pdf, async () => Buffer.from('MZ\x90\0 a program')],
    ['U02', 'that is a page of the web', pdf, async () => Buffer.from('<html><script>alert(1)</script>')],
    [
      'U02',
      'that is a picture with scripts',
      png,
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    ],
    ['U03', 'that says to be a PDF and is a PNG', pdf, async () => aPng()],
    ['U03', 'that says to be a PNG and is a PDF', png, () => aPdf()],
    ['U03', 'that says to be anything', 'text/html', () => aPdf()],
    ['U04', 'that is half a PDF', pdf, async () => (await aPdf()).subarray(0, 500)],
    ['U04', 'that is half a PNG', png, async () => aPng(300, 200).subarray(0, 200)],
    ['U05', 'that asks for a password', pdf, () => aPdf({ userPassword: 'secret' })],
    [
      'U06',
      'with a script',
      pdf,
      async () => rawPdf('<</OpenAction <</S /JavaScript /JS (app.alert(1))>> >>'),
    ],
    ['U06', 'with a script under a disguised name', pdf, async () => rawPdf('<</S /J#61vaScript>>')],
    ['U06', 'with a script in a packed object', pdf, async () => packed('7 0 <</S/JavaScript>>')],
    ['U06', 'with a script in an object that is not packed', pdf, async () => packed('7 0 <</S/JS>>', '')],
    [
      'U06',
      'with an object hidden in other data',
      pdf,
      async () => rawPdf('<</Length 60>>\nstream\n9 0 obj <</S /JavaScript>> endobj\nendstream'),
    ],
    [
      'U06',
      'that pretends a stream in a text',
      pdf,
      async () => rawPdf('<</A (>>stream\n) /S /JS>>\nendobj\nendstream'),
    ],
    [
      'U07',
      'with another file in it',
      pdf,
      () => aPdf({}, (one) => one.file(Buffer.from('x'), { name: 'x.exe' })),
    ],
    ['U08', 'that starts a program', pdf, async () => rawPdf('<</S /Launch /F (cmd.exe)>>')],
    ['U08', 'that sends a form', pdf, async () => rawPdf('<</S /SubmitForm>>')],
    [
      'U04',
      'whose objects are packed in a strange way',
      pdf,
      async () => packed('7 0 <<>>', '/Filter /LZWDecode'),
    ],
    ['U04', 'whose packing is told elsewhere', pdf, async () => packed('7 0 <<>>', '/Filter 5 0 R')],
  ])('%s: one %s', async (rule, _, declared, make) => {
    expect(await faults(await make(), declared)).toContain(rule);
  });

  it('U09: a picture that is larger than it looks', async () => {
    const bomb = aPng();
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);
    // The checksum of the head has to fit, or it would be U04.
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29);
    expect(await faults(bomb, png)).toEqual(['U09']);
    const photo = Buffer.from(sample('scan.jpg'));
    const frame = photo.indexOf(Buffer.from([0xff, 0xc0]));
    photo.writeUInt16BE(60_000, frame + 5);
    photo.writeUInt16BE(60_000, frame + 7);
    expect(await faults(photo, jpeg)).toEqual(['U09']);
  });

  it('U04: a picture with fewer rows than it says, whatever its kind', async () => {
    const short = aPng(40, 40);
    short.writeUInt32BE(41, 20);
    short.writeUInt32BE(crc32(short.subarray(12, 29)), 29);
    expect(await faults(short, png)).toEqual(['U04']);
    const photo = Buffer.from(sample('scan.jpg'));
    photo.writeUInt16BE(4_000, photo.indexOf(Buffer.from([0xff, 0xc0])) + 5);
    expect(await faults(photo, jpeg)).toEqual(['U04']);
  });
});

describe('whatever comes', () => {
  it('cut off anywhere, a picture is damaged', async () => {
    const whole = { [png]: aPng(60, 40), [jpeg]: sample('scan.jpg') };
    for (const [declared, bytes] of Object.entries(whole))
      for (let end = 40; end < bytes.length - 12; end += 97)
        expect(await faults(bytes.subarray(0, end), declared), `${declared} ${end}`).not.toEqual([]);
  });

  it('an answer comes, never an error', async () => {
    const starts = [aPng(), sample('scan.jpg'), await aPdf(), Buffer.from('%PDF-1.4\n')];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
        fc.constantFrom(pdf, png, jpeg),
        async (start, changes, declared) => {
          const bytes = Buffer.from(start);
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          expect(Array.isArray(await faults(bytes, declared))).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });
});
