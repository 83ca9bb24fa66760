import type { Page, PageRequest, Ports } from '../domain/ports.ts';
import { accept, type Result } from '../domain/result.ts';
import type { CaseSummary } from '../domain/case/case-summary.ts';

/** Running executions by due time, or ended ones; from the table, for the workflow service is rationed. */
export async function listExecutions(
  needs: Pick<Ports, 'cases'>,
  { board, ...page }: PageRequest & { readonly board: 'running' | 'ended' },
): Promise<Result<Page<CaseSummary>>> {
  return accept(await needs.cases.listBoard(board, page));
}
