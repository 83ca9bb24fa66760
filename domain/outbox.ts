import type { EventType } from './events.ts';

/** What an event makes happen outside the store, apart from being shown in the timeline. */
const effects: Partial<Record<EventType, 'start' | 'resume' | 'stop' | 'message'>> = {
  ApplicationAccepted: 'start',
  WorkItemCompleted: 'resume',
  WorkItemRefused: 'resume',
  WorkItemRenewed: 'resume',
  CaseWithdrawn: 'stop',
  OrderPrepared: 'message',
  OrderCancelled: 'message',
  WorkItemOpened: 'message',
  WorkItemEscalated: 'message',
  CorrectionAnswered: 'message',
};

/** The effect of an event; events without one never enter the outbox. */
export function effectOf(type: EventType): 'start' | 'resume' | 'stop' | 'message' | undefined {
  return effects[type];
}

/** Seconds until the next attempt: quick at first, then every twelve hours; a partner may be down for days. */
export function nextAttemptAfter(attempts: number): number {
  const plan = [5, 15, 60, 300, 1_800, 7_200, 18_000];
  return plan[attempts - 1] ?? 43_200;
}
