import type { Caller } from '../../domain/callers.ts';
import type { ApplicationId, UploadId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { changeRecord } from '../change-record.ts';
import { papersFor, type PapersNeeds } from './papers-for.ts';
import { uploadView, type UploadView } from '../views/upload-view.ts';

/** Takes an own paper back, or one of whom the caller acts for, as long as it belongs to no case; its bytes are deleted. */
export async function removeUpload(
  needs: PapersNeeds & Pick<Ports, 'uploads' | 'blobs'>,
  caller: Caller,
  command: { readonly uploadId: UploadId; readonly applicationId?: ApplicationId | undefined },
): Promise<Result<UploadView>> {
  const { uploadId } = command;
  const papers = await papersFor(needs, caller, command.applicationId);
  if (!papers.ok) return papers;
  const changed = await changeRecord(
    { store: needs.uploads, clock: needs.clock },
    uploadId,
    'upload-not-found',
    async (upload, at) => {
      if (!papers.value.has(upload)) return refuse('upload-not-found', { id: uploadId });
      if (upload.cases.length > 0) return refuse('paper-in-use', { id: uploadId });
      if (upload.state === 'removed') return accept(undefined);
      const recorded = await papers.value.record({ act: 'removed', part: upload.kind });
      if (!recorded.ok) return recorded;
      const { version: _, ...record } = upload;
      return accept({ record: { ...record, state: 'removed' as const, checkedAt: at } });
    },
    (upload) => caller.request && { caller: caller.id, ...caller.request, body: uploadView(upload) },
  );
  if (!changed.ok) return changed;
  await needs.blobs.remove(uploadId);
  return accept(uploadView(changed.value));
}
