import type { Caller } from '../../domain/callers.ts';
import type { ApplicationId, UploadId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { refuse, type Result } from '../../domain/result.ts';
import { papersFor, type PapersNeeds } from './papers-for.ts';
import { fileOf, type UploadFile } from './upload-file.ts';

/** The bytes of an own paper, or of one that goes with the application of whom the caller acts for. For anybody else there is none. */
export async function readUpload(
  needs: PapersNeeds & Pick<Ports, 'uploads' | 'blobs'>,
  caller: Caller,
  command: { readonly uploadId: UploadId; readonly applicationId?: ApplicationId | undefined },
): Promise<Result<UploadFile>> {
  const papers = await papersFor(needs, caller, command.applicationId);
  if (!papers.ok) return papers;
  const upload = await needs.uploads.find(command.uploadId);
  if (!upload || !papers.value.has(upload)) return refuse('upload-not-found', { id: command.uploadId });
  const recorded = await papers.value.record({ act: 'opened', part: upload.kind });
  return recorded.ok ? fileOf(needs, upload) : recorded;
}
