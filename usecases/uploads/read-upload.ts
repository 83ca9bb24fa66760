import type { Caller } from '../../domain/callers.ts';
import type { UploadId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { refuse, type Result } from '../../domain/result.ts';
import { fileOf, type UploadFile } from './upload-file.ts';

/** The bytes of an own paper. For anybody else there is none. */
export async function readUpload(
  needs: Pick<Ports, 'uploads' | 'blobs'>,
  caller: Caller,
  { uploadId }: { readonly uploadId: UploadId },
): Promise<Result<UploadFile>> {
  const upload = await needs.uploads.find(uploadId);
  if (upload?.owner !== caller.id) return refuse('upload-not-found', { id: uploadId });
  return fileOf(needs, upload);
}
