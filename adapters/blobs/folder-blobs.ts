import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Blobs } from '../../domain/ports.ts';
import type { FieldCipher } from '../encryption/field-cipher.ts';

/** Bytes as files, each sealed with the keys of the personal fields and bound to its id. */
export function folderBlobs(folder: string, cipher: FieldCipher): Blobs {
  const fileOf = (id: string) => join(folder, `${id}.sealed`);
  return {
    async put(id, bytes) {
      await mkdir(folder, { recursive: true });
      // Whole or not at all: whoever reads it meanwhile must not get half of it.
      const half = `${fileOf(id)}.new`;
      await writeFile(half, cipher.sealBytes(bytes, id), { mode: 0o600, flush: true });
      await rename(half, fileOf(id));
    },
    async get(id) {
      const sealed = await readFile(fileOf(id)).catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw error;
      });
      return sealed && cipher.openBytes(sealed, id);
    },
    remove: (id) => rm(fileOf(id), { force: true }),
  };
}
