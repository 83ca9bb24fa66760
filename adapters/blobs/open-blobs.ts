import type { ConfigOf } from '../../contracts/config.ts';
import type { Blobs } from '../../domain/ports.ts';
import type { FieldCipher } from '../encryption/field-cipher.ts';
import { folderBlobs } from './folder-blobs.ts';
import { s3Blobs } from './s3-blobs.ts';

/** The store that the configuration names: the bucket of an installation, or a folder. */
export function openBlobs(
  { UPLOADS_BUCKET, UPLOADS_FOLDER, S3_ENDPOINT }: ConfigOf<'uploads'>,
  cipher: FieldCipher,
): Blobs {
  if (UPLOADS_BUCKET !== undefined) return s3Blobs({ bucket: UPLOADS_BUCKET, endpoint: S3_ENDPOINT });
  if (UPLOADS_FOLDER !== undefined) return folderBlobs(UPLOADS_FOLDER, cipher);
  throw new Error('neither UPLOADS_BUCKET nor UPLOADS_FOLDER is set');
}
