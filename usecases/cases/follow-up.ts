import { loadCity } from '../../domain/cities/cities.ts';
import type { CaseEvent } from '../../domain/events.ts';
import type { Ports } from '../../domain/ports.ts';
import { outcomeOf } from '../../domain/statistics/outcome.ts';
import { openWorkOrder } from '../../domain/work-orders/open-work-order.ts';

/**
 * What follows a finished case: a call to ask how it was, due on the next working day, and its figures for the
 * statistics. Both have ids made of the case, so that doing it again adds nothing.
 */
export async function followUp(
  { cases, workOrders, outcomes }: Pick<Ports, 'cases' | 'workOrders' | 'outcomes'>,
  { caseId, at }: CaseEvent,
): Promise<void> {
  const history = await cases.findWithHistory(caseId);
  if (!history) return;
  const outcome = outcomeOf(history, loadCity(history.case.city));
  if (outcome) await outcomes.save(outcome, at);
  await workOrders.save(openWorkOrder('callback', caseId, history.case, at), at);
}
