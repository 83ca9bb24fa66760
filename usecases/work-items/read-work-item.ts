import type { Caller } from '../../domain/callers.ts';
import { itemWith } from '../../domain/case/case-file.ts';
import { caseOf, type WorkItemId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { handlerFor } from '../../domain/work-items/access.ts';
import { recordOpening } from '../audit/record-opening.ts';
import { workItemView, type WorkItemView } from '../views/work-item-view.ts';

/** One work item for whoever has to do with it; a stranger's does not exist for him. */
export async function readWorkItem(
  needs: Pick<Ports, 'cases' | 'clock'>,
  caller: Caller,
  { itemId }: { itemId: WorkItemId },
): Promise<Result<WorkItemView>> {
  const file = await needs.cases.find(caseOf(itemId));
  const item = file && itemWith(file, itemId);
  const by = item && handlerFor(caller, item, file.case, needs.clock.now());
  if (!item || !by) return refuse('work-item-not-found', { id: itemId });
  await recordOpening(needs, caller, file, { what: 'work-item', itemId });
  return accept(workItemView(file.case, item, { by, actor: caller.id, now: needs.clock.now() }));
}
