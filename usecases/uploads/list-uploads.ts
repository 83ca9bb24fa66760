import type { Caller } from '../../domain/callers.ts';
import type { ApplicationId } from '../../domain/ids.ts';
import type { Page, PageRequest, Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import { uploadView, type UploadView } from '../views/upload-view.ts';
import { papersFor, type PapersNeeds } from './papers-for.ts';

/**
 * The caller's own papers, newest first: those of earlier cases too, to be used again. For whom he acts, those that go with
 * the application.
 */
export async function listUploads(
  needs: PapersNeeds & Pick<Ports, 'uploads'>,
  caller: Caller,
  { applicationId, ...page }: PageRequest & { readonly applicationId?: ApplicationId | undefined },
): Promise<Result<Page<UploadView>>> {
  const papers = await papersFor(needs, caller, applicationId);
  if (!papers.ok) return papers;
  const recorded = await papers.value.record({ act: 'read' });
  if (!recorded.ok) return recorded;
  const list = `owner:${papers.value.owner}`;
  const { entries, next } = await needs.uploads.list(list, { ...page, newestFirst: true });
  const seen = entries.filter((upload) => papers.value.has(upload));
  return accept({ entries: seen.map(uploadView), ...(next !== undefined && { next }) });
}
