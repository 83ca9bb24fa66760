import type { Caller } from '../../domain/callers.ts';
import type { Page, PageRequest, Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import { caseLine, type CaseLine } from '../views/case-line.ts';

/** The caller's own cases, newest first. */
export async function listCases(
  needs: Pick<Ports, 'cases' | 'clock'>,
  caller: Caller,
  page: PageRequest,
): Promise<Result<Page<CaseLine>>> {
  const now = needs.clock.now();
  const { entries, next } = await needs.cases.listByOwner(caller.id, page);
  return accept({ entries: entries.map((entry) => caseLine(entry, now)), ...(next && { next }) });
}
