import type { Caller } from '../../domain/callers.ts';
import type { Page, PageRequest, Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import { uploadView, type UploadView } from '../views/upload-view.ts';

/** The caller's own papers, newest first: those of earlier cases too, to be used again. */
export async function listUploads(
  needs: Pick<Ports, 'uploads'>,
  caller: Caller,
  page: PageRequest,
): Promise<Result<Page<UploadView>>> {
  const { entries, next } = await needs.uploads.list(`owner:${caller.id}`, { ...page, newestFirst: true });
  return accept({ entries: entries.map(uploadView), ...(next !== undefined && { next }) });
}
