import type { Caller } from '../../domain/callers.ts';
import type { UploadId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { changeRecord } from '../change-record.ts';
import { uploadView, type UploadView } from '../views/upload-view.ts';

/** Takes an own paper back, as long as it belongs to no case; its bytes are deleted. */
export async function removeUpload(
  needs: Pick<Ports, 'uploads' | 'blobs' | 'clock'>,
  caller: Caller,
  { uploadId }: { readonly uploadId: UploadId },
): Promise<Result<UploadView>> {
  const changed = await changeRecord(
    { store: needs.uploads, clock: needs.clock },
    uploadId,
    'upload-not-found',
    (upload, at) => {
      if (upload.owner !== caller.id) return refuse('upload-not-found', { id: uploadId });
      if (upload.cases.length > 0) return refuse('paper-in-use', { id: uploadId });
      if (upload.state === 'removed') return accept(undefined);
      const { version: _, ...record } = upload;
      return accept({ record: { ...record, state: 'removed' as const, checkedAt: at } });
    },
    (upload) => caller.request && { caller: caller.id, ...caller.request, body: uploadView(upload) },
  );
  if (!changed.ok) return changed;
  await needs.blobs.remove(uploadId);
  return accept(uploadView(changed.value));
}
