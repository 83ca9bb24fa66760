import type { CaseEvent } from './events.ts';
import { messageOf, type PartnerMessage } from './partner-messages.ts';
import type { Resumption } from './work-items/resumption.ts';

/** What an event makes happen outside the store, apart from being shown in the timeline. */
export type Effect =
  | { readonly kind: 'start' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'resume'; readonly resumption: Resumption }
  | { readonly kind: 'message'; readonly message: PartnerMessage };

/** The effect of an event; events without one never enter the outbox. */
export function effectOf(event: CaseEvent, resumption: Resumption | undefined): Effect | undefined {
  if (event.type === 'ApplicationAccepted') return { kind: 'start' };
  if (event.type === 'CaseWithdrawn') return { kind: 'stop' };
  if (resumption) return { kind: 'resume', resumption };
  const message = messageOf(event);
  return message && { kind: 'message', message };
}

/** Seconds until the next attempt: quick at first, then every twelve hours; a partner may be down for days. */
export function nextAttemptAfter(attempts: number): number {
  const plan = [5, 15, 60, 300, 1_800, 7_200, 18_000];
  return plan[attempts - 1] ?? 43_200;
}
