import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UploadId } from '../../domain/ids.ts';
import type { FieldCipher } from '../encryption/field-cipher.ts';
import { folderBlobs } from './folder-blobs.ts';

/** Seals every file of a folder anew that an older key has sealed; may be ended and begun again at any moment. */
export async function resealBlobs(folder: string, cipher: FieldCipher): Promise<number> {
  const blobs = folderBlobs(folder, cipher);
  const files = await readdir(folder).catch(() => []);
  let changed = 0;
  for (const file of files.filter((name) => name.endsWith('.sealed'))) {
    if (!cipher.isOld(await readFile(join(folder, file)))) continue;
    const id = UploadId.parse(file.slice(0, -'.sealed'.length));
    const bytes = await blobs.get(id);
    if (bytes) await blobs.put(id, bytes);
    changed += 1;
  }
  return changed;
}
