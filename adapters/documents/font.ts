import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Reads the font of all documents: ten megabytes, of which each document keeps the signs that it uses. */
export async function readFont(folder: string): Promise<Buffer> {
  return readFile(join(folder, '400Regular', 'NotoSansSC_400Regular.ttf'));
}
