import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import type { Inspector } from '../../domain/ports.ts';
import type { UploadRule } from '../../domain/uploads/upload-rules.ts';
import { faultsOfJpeg } from './jpeg.ts';
import { faultsOfPdf } from './pdf.ts';
import { faultsOfPng } from './png.ts';

type Look = (bytes: Buffer) => Promise<readonly UploadRule[]> | readonly UploadRule[];

const looks: Readonly<Record<string, Look>> = {
  'application/pdf': faultsOfPdf,
  'image/jpeg': faultsOfJpeg,
  'image/png': faultsOfPng,
};

/** Looks at what the bytes are, whatever they are called, and reads them to their end. */
export const paperInspector: Inspector = {
  async inspect(bytes, declared) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const digest = createHash('sha256').update(buffer).digest('hex');
    return { digest, faults: await faultsOf(buffer, declared) };
  },
};

async function faultsOf(bytes: Buffer, declared: string): Promise<readonly UploadRule[]> {
  if (bytes.length === 0) return ['U01'];
  const real = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const look = looks[real?.mime ?? ''];
  if (!look) return ['U02'];
  if (real?.mime !== declared) return ['U03'];
  return look(bytes);
}
