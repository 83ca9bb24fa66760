import type { Caller } from '../../domain/callers.ts';
import type { Page, PageRequest, Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import type { Department } from '../../domain/work-items/work-item.ts';
import { workItemSummary, type WorkItemSummary } from '../views/work-item-view.ts';

/** Open work items of a department, the earliest due first; a partner sees those addressed to it. */
export async function listWorkItems(
  needs: Pick<Ports, 'cases' | 'clock'>,
  caller: Caller,
  { department, ...page }: PageRequest & { readonly department: Department },
): Promise<Result<Page<WorkItemSummary>>> {
  const addressee = caller.roles.includes('partner') ? (caller.organisation ?? caller.id) : undefined;
  const now = needs.clock.now();
  const { entries, next } = await needs.cases.listQueue(department, addressee, page);
  return accept({ entries: entries.map((item) => workItemSummary(item, now)), ...(next && { next }) });
}
