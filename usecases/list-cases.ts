import type { Caller } from '../domain/callers.ts';
import type { Page, PageRequest, Ports } from '../domain/ports.ts';
import { accept, type Result } from '../domain/result.ts';
import { caseSummary, type CaseSummary } from './views/case-view.ts';

/** The caller's own cases, newest first. */
export async function listCases(
  needs: Pick<Ports, 'cases'>,
  caller: Caller,
  page: PageRequest,
): Promise<Result<Page<CaseSummary>>> {
  const { entries, next } = await needs.cases.listByOwner(caller.id, page);
  return accept({ entries: entries.map(caseSummary), ...(next && { next }) });
}
