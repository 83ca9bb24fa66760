import type { Caller } from '../../domain/callers.ts';
import { draftsOf } from '../../domain/drafts/draft.ts';
import type { Page, PageRequest, Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import { draftLine, type DraftLine } from '../views/draft-view.ts';

/** The caller's own drafts, the one changed last first. */
export async function listDrafts(
  needs: Pick<Ports, 'drafts'>,
  caller: Caller,
  page: PageRequest,
): Promise<Result<Page<DraftLine>>> {
  const { entries, next } = await needs.drafts.list(draftsOf(caller.id), { ...page, newestFirst: true });
  return accept({ entries: entries.map(draftLine), ...(next && { next }) });
}
