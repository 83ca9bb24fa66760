import type { Caller } from '../../domain/callers.ts';
import type { CaseId, UploadId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { refuse, type Result } from '../../domain/result.ts';
import { papersOf } from './list-papers.ts';
import { fileOf, type UploadFile } from './upload-file.ts';

/** The bytes of a paper: an officer gets at one through a case that names it, and in no other way. */
export async function readPaper(
  needs: Pick<Ports, 'cases' | 'uploads' | 'blobs'>,
  caller: Caller,
  { caseId, uploadId }: { readonly caseId: CaseId; readonly uploadId: UploadId },
): Promise<Result<UploadFile>> {
  const papers = await papersOf(needs, caller, caseId);
  if (!papers.ok) return papers;
  const upload = papers.value.find(({ id }) => id === uploadId);
  return upload ? fileOf(needs, upload) : refuse('upload-not-found', { id: uploadId });
}
