import type { Caller } from '../domain/callers.ts';
import type { Page, PageRequest, Ports } from '../domain/ports.ts';
import { accept, type Result } from '../domain/result.ts';
import type { CaseSummary } from '../domain/case/case-summary.ts';

/** The caller's own cases, newest first. */
export async function listCases(
  needs: Pick<Ports, 'cases'>,
  caller: Caller,
  page: PageRequest,
): Promise<Result<Page<CaseSummary>>> {
  return accept(await needs.cases.listByOwner(caller.id, page));
}
