import type { Page, PageRequest, Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import { caseLine, type CaseLine } from '../views/case-line.ts';

/** Running executions by due time, or ended ones; from the table, for the workflow service is rationed. */
export async function listExecutions(
  needs: Pick<Ports, 'cases' | 'clock'>,
  { board, ...page }: PageRequest & { readonly board: 'running' | 'ended' },
): Promise<Result<Page<CaseLine>>> {
  const now = needs.clock.now();
  const { entries, next } = await needs.cases.listBoard(board, page);
  return accept({ entries: entries.map((entry) => caseLine(entry, now)), ...(next && { next }) });
}
