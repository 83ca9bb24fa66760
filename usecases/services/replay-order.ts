import type { Caller } from '../../domain/callers.ts';
import { itemWith } from '../../domain/case/case-file.ts';
import { caseOf, type WorkItemId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { isClosed } from '../../domain/work-items/lifecycle.ts';
import { changeCase } from '../cases/change-case.ts';
import { placingEvent } from './list-unanswered-orders.ts';
import { workItemSummary, type WorkItemSummary } from '../views/work-item-view.ts';

/**
 * Sends the message of an order once more, by a supervisor's hand: the same id and the same content, so that a partner who
 * has it already takes it for what it is. Who did it stands in the log of the case.
 */
export async function replayOrder(
  needs: Pick<Ports, 'cases' | 'clock'>,
  caller: Caller,
  { itemId }: { itemId: WorkItemId },
): Promise<Result<WorkItemSummary>> {
  const notFound = refuse('work-item-not-found', { id: itemId });
  const caseId = caseOf(itemId);
  const history = await needs.cases.findWithHistory(caseId);
  const placed = history && placingEvent(history.events, itemId);
  if (placed?.data.partner === undefined) return notFound;
  const { partner, kind } = placed.data;
  const changed = await changeCase(
    needs,
    caseId,
    (file) => {
      const item = itemWith(file, itemId);
      if (!item) return notFound;
      if (isClosed(item.state)) return refuse('already-answered', { state: item.state });
      const data = { itemId, kind, partner, of: placed.sequence, placedAt: placed.at };
      const actor = { kind: 'officer', id: caller.id } as const;
      return accept({ events: [{ type: 'OrderReplayed', data, actor }] });
    },
    (file) => {
      const item = itemWith(file, itemId);
      const body = item && workItemSummary(item, needs.clock.now());
      return caller.request && { caller: caller.id, ...caller.request, body };
    },
  );
  if (!changed.ok) return changed;
  const item = itemWith(changed.value, itemId);
  return item ? accept(workItemSummary(item, needs.clock.now())) : notFound;
}
