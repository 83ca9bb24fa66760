import type { Caller } from '../../domain/callers.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { isClosed } from '../../domain/work-items/lifecycle.ts';
import { openWorkOrder } from '../../domain/work-orders/open-work-order.ts';
import { workOrderView, type WorkOrderView } from '../views/work-order-view.ts';

/**
 * Takes up that a case does not get done (办不成事反映): refused, or stuck somewhere. How it stands is attached, so
 * that whoever sees to it need not ask. One report of a case at a time; a second one while the first is open adds nothing.
 */
export async function reportStuck(
  needs: Pick<Ports, 'cases' | 'workOrders' | 'executions' | 'clock'>,
  caller: Caller,
  { caseId, words }: { readonly caseId: CaseId; readonly words: string },
): Promise<Result<WorkOrderView>> {
  const file = await needs.cases.find(caseId);
  if (file?.case.owner !== caller.id) return refuse('case-not-found', { id: caseId });
  const { case: subject, items } = file;
  if (subject.status === 'finished' || subject.status === 'withdrawn') {
    return refuse('move-not-allowed', { status: subject.status });
  }
  const at = needs.clock.now();
  const execution = await needs.executions.find(caseId);
  const situation = {
    status: subject.status,
    openItems: items
      .filter(({ state }) => !isClosed(state))
      .map(({ id, kind, state, dueAt, escalations }) => ({
        id,
        kind,
        state,
        dueAt,
        escalations: escalations.length,
      })),
    ...(execution && { execution: execution.status }),
  };
  const order = openWorkOrder('stuck', `${caseId}.v${subject.version}`, subject, at, { words, situation });
  const view = workOrderView(order, caller);
  const reply = caller.request && { caller: caller.id, ...caller.request, body: view };
  const saved = await needs.workOrders.save(order, at, reply ? { reply } : {});
  if (saved.kind === 'repeated') return refuse('request-key-reused', {});
  if (saved.kind === 'done') return accept(view);
  const standing = await needs.workOrders.find(order.id);
  return standing ? accept(workOrderView(standing, caller)) : refuse('work-order-not-found', {});
}
