import { isOfficer, type Caller } from '../../domain/callers.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import type { Upload } from '../../domain/uploads/upload.ts';
import { uploadView, type UploadView } from '../views/upload-view.ts';

type Needs = Pick<Ports, 'cases' | 'uploads'>;

/** The papers that belong to a case, for its owner and for officers. */
export async function listPapers(
  needs: Needs,
  caller: Caller,
  { caseId }: { readonly caseId: CaseId },
): Promise<Result<{ entries: readonly UploadView[] }>> {
  const papers = await papersOf(needs, caller, caseId);
  return papers.ok ? accept({ entries: papers.value.map(uploadView) }) : papers;
}

/** The papers that the application of a case names, if the caller may see the case. */
export async function papersOf(
  { cases, uploads }: Needs,
  caller: Caller,
  id: CaseId,
): Promise<Result<Upload[]>> {
  const file = await cases.find(id);
  if (!file || (file.case.owner !== caller.id && !isOfficer(caller))) return refuse('case-not-found', { id });
  const { application, owner } = file.case;
  const found = await Promise.all((application.papers ?? []).map(({ upload }) => uploads.find(upload)));
  return accept(found.flatMap((upload) => (upload?.owner === owner ? [upload] : [])));
}
