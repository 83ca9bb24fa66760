import { hasEnded } from '../domain/case/lifecycle.ts';
import type { CaseEvent } from '../domain/events.ts';
import { effectsOf, nextAttemptAfter, type Effect } from '../domain/outbox.ts';
import type { PendingEvent, Ports } from '../domain/ports.ts';
import { countOfficeFault } from './office/count-office-fault.ts';
import { followUp } from './cases/follow-up.ts';
import { indexName } from './names/index-name.ts';
import { notify } from './notices/notify.ts';

type Needs = Pick<
  Ports,
  | 'cases'
  | 'clock'
  | 'names'
  | 'outbox'
  | 'workflow'
  | 'partners'
  | 'officeFaults'
  | 'messenger'
  | 'notices'
  | 'noticePreferences'
  | 'workOrders'
  | 'outcomes'
> & { readonly linkOrigin: string };

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

async function attempt(needs: Needs, pending: PendingEvent): Promise<CaseEvent | undefined> {
  const { event, attempts } = pending;
  try {
    await bringAboutAll(needs, pending);
    return event;
  } catch (error) {
    const failed = attempts + 1;
    const next = Date.parse(needs.clock.now()) + nextAttemptAfter(failed) * 1000;
    const why = error instanceof Error ? error.message : String(error);
    await needs.outbox.postpone({ ...pending, attempts: failed }, new Date(next).toISOString(), why);
    return undefined;
  }
}

/** All effects of an event at once: one that fails holds up none of the others, and all may be repeated. */
async function bringAboutAll(needs: Needs, pending: PendingEvent): Promise<void> {
  const effects = effectsOf(pending.event, pending.resumption);
  const ends = await Promise.allSettled(effects.map((effect) => bringAbout(needs, pending, effect)));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

async function bringAbout(needs: Needs, { event, attempts }: PendingEvent, effect: Effect): Promise<void> {
  switch (effect.kind) {
    case 'start':
      // Only a start that had to wait can come after the end of its case, and the stop before it.
      if (attempts > 0 && (await hasEndedMeanwhile(needs, event))) return;
      return needs.workflow.start(event.caseId);
    case 'stop':
      await needs.workflow.stop(event.caseId, event.type);
      return indexName(needs, event.caseId);
    case 'redrive':
      return needs.workflow.redrive(event.caseId, event.hash);
    case 'index-name':
      return indexName(needs, event.caseId);
    case 'resume':
      return needs.workflow.resume(effect.resumption.taskToken, effect.resumption.output);
    case 'count-fault':
      return countOfficeFault(needs, effect.event);
    case 'message':
      return needs.partners.deliver(effect.message);
    case 'follow-up':
      return followUp(needs, event);
    case 'notify':
      return notify(needs, event, effect.notices);
  }
}

async function hasEndedMeanwhile({ cases }: Needs, { caseId }: CaseEvent): Promise<boolean> {
  const file = await cases.find(caseId);
  return file !== undefined && hasEnded(file.case.status);
}
