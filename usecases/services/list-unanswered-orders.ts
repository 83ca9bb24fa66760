import type { CaseEvent } from '../../domain/events.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import { services } from '../../domain/services/services.ts';
import type { WorkItem } from '../../domain/work-items/work-item.ts';
import { workItemSummary, type WorkItemSummary } from '../views/work-item-view.ts';

/** How long after an order its partner is left alone: five minutes. */
const patienceMs = 5 * 60_000;

/** The orders that are looked at of each department, the earliest due first. */
const perDepartment = 100;

/**
 * An order without an answer, and how its message stands: `delivered`, on its way for the first time (`waiting`), or
 * `failing`, with the number of attempts so far and when it was sent again by hand.
 */
export type UnansweredOrder = WorkItemSummary & {
  readonly partner: string;
  readonly placedAt: string;
  readonly delivery: 'delivered' | 'waiting' | 'failing';
  readonly attempts: number;
  readonly replays: readonly { readonly at: string; readonly by: string }[];
};

/**
 * Reconciles orders with answers: every order that was placed more than five minutes ago and that nobody has touched, with
 * the state of its delivery. An order whose applicant corrects something is not among them.
 */
export async function listUnansweredOrders(
  needs: Pick<Ports, 'cases' | 'clock' | 'outbox'>,
): Promise<Result<{ entries: readonly UnansweredOrder[] }>> {
  const now = needs.clock.now();
  const latest = new Date(Date.parse(now) - patienceMs).toISOString();
  const departments = [...new Set(Object.values(services).map(({ department }) => department))];
  const queues = await Promise.all(
    departments.map((department) => needs.cases.listQueue(department, undefined, { limit: perDepartment })),
  );
  const late = queues
    .flatMap(({ entries }) => entries)
    .filter(({ state, openedAt }) => state === 'open' && openedAt <= latest);
  const orders = await Promise.all(late.map((item) => orderOf(needs, item, now)));
  return accept({
    entries: orders.flatMap((order) => order ?? []).sort((a, b) => (a.placedAt < b.placedAt ? -1 : 1)),
  });
}

/** The last message that placed an order, or placed it again, for this work item. */
export function placingEvent(events: readonly CaseEvent[], itemId: string): PlacingEvent | undefined {
  return events.findLast(
    (event): event is PlacingEvent =>
      (event.type === 'WorkItemOpened' ||
        event.type === 'WorkItemEscalated' ||
        event.type === 'CorrectionAnswered') &&
      event.data.itemId === itemId &&
      event.data.partner !== undefined,
  );
}

/** See {@link placingEvent}. */
export type PlacingEvent = Extract<
  CaseEvent,
  { type: 'WorkItemOpened' | 'WorkItemEscalated' | 'CorrectionAnswered' }
>;

async function orderOf(
  { cases, outbox }: Pick<Ports, 'cases' | 'outbox'>,
  item: WorkItem,
  now: string,
): Promise<UnansweredOrder | undefined> {
  const history = await cases.findWithHistory(item.caseId);
  const event = history && placingEvent(history.events, item.id);
  // Answered while the list was read, or placed with nobody.
  if (!history || event?.data.partner === undefined) return undefined;
  const waiting = await outbox.standing(event);
  return {
    ...workItemSummary(item, now),
    partner: event.data.partner,
    placedAt: event.at,
    delivery: !waiting ? 'delivered' : waiting.attempts > 0 ? 'failing' : 'waiting',
    attempts: waiting?.attempts ?? 0,
    replays: history.events.flatMap((one) =>
      one.type === 'OrderReplayed' && one.data.itemId === item.id ? [{ at: one.at, by: one.actor.id }] : [],
    ),
  };
}
