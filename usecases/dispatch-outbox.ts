import { waitSeconds } from '../domain/case/promise.ts';
import { loadCity } from '../domain/cities/cities.ts';
import { itemWith } from '../domain/case/case-file.ts';
import type { CaseEvent } from '../domain/events.ts';
import { effectOf, nextAttemptAfter } from '../domain/outbox.ts';
import { messageOf } from '../domain/partner-messages.ts';
import type { PendingEvent, Ports } from '../domain/ports.ts';
import { isClosed } from '../domain/work-items/lifecycle.ts';
import { outcomeOf } from '../domain/work-items/outcome.ts';

type Needs = Pick<Ports, 'cases' | 'clock' | 'outbox' | 'workflow' | 'partners'>;

/**
 * Brings about what recorded events make happen: an execution starts, a wait ends, a partner gets a message.
 * Only this use case holds the workflow and the partners. Every effect may be repeated without harm, so an
 * event leaves the outbox after its effect, never before; one that fails is tried again later, alone.
 */
export async function dispatchOutbox(
  needs: Needs,
  pending: readonly PendingEvent[],
): Promise<{ settled: number; postponed: number }> {
  const results = await Promise.all(pending.map((one) => attempt(needs, one)));
  const settled = results.filter((event) => event !== undefined);
  if (settled.length > 0) await needs.outbox.settle(settled);
  return { settled: settled.length, postponed: results.length - settled.length };
}

/** Dispatches what is due in the outbox; what a lost delivery or a partner that is down has left there. */
export async function sweepOutbox(
  needs: Needs,
  limit: number,
): Promise<{ settled: number; postponed: number }> {
  return dispatchOutbox(needs, await needs.outbox.due(needs.clock.now(), limit));
}

async function attempt(needs: Needs, { event, attempts }: PendingEvent): Promise<CaseEvent | undefined> {
  try {
    await bringAbout(needs, event);
    return event;
  } catch {
    // A fault: the event stays in the outbox. Why it failed is counted there and logged by the adapter.
    const failed = attempts + 1;
    const next = Date.parse(needs.clock.now()) + nextAttemptAfter(failed) * 1000;
    await needs.outbox.postpone({ event, attempts: failed }, new Date(next).toISOString());
    return undefined;
  }
}

async function bringAbout(needs: Needs, event: CaseEvent): Promise<void> {
  switch (effectOf(event.type)) {
    case 'start':
      return needs.workflow.start(event.caseId);
    case 'stop':
      return needs.workflow.stop(event.caseId, event.type);
    case 'resume':
      return resume(needs, event);
    case 'message': {
      const message = messageOf(event);
      return message && needs.partners.deliver(message);
    }
    case undefined:
      return;
  }
}

/** Ends the wait behind a work item with the outcome that stands in it now, under its present token. */
async function resume(needs: Needs, event: CaseEvent): Promise<void> {
  if (!('itemId' in event.data) || event.data.itemId === undefined) return;
  const file = await needs.cases.find(event.caseId);
  const item = file && itemWith(file, event.data.itemId);
  if (!item || !isClosed(item.state)) return;
  const next = item.kind === 'another-bank' ? 'bank' : item.kind === 'bank' ? 'another-bank' : item.kind;
  const timeoutSeconds = waitSeconds(loadCity(item.city), next, needs.clock.now());
  await needs.workflow.resume(item.taskToken, { outcome: outcomeOf(item), timeoutSeconds });
}
