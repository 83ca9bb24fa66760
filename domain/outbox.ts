import type { CaseEvent, EventType } from './events.ts';
import { noticesOf, type DueNotice } from './notices/notices-of.ts';
import { messageOf, type PartnerMessage } from './partner-messages.ts';
import type { Resumption } from './work-items/resumption.ts';

/** What an event makes happen outside the store, apart from being shown in the timeline. */
export type Effect =
  | { readonly kind: 'start' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'redrive' }
  | { readonly kind: 'resume'; readonly resumption: Resumption }
  /** The name of the case has come, changed or gone in the register of names. */
  | { readonly kind: 'index-name' }
  | { readonly kind: 'message'; readonly message: PartnerMessage }
  /** A fault of the office goes into the list that its supervisors look through. */
  | { readonly kind: 'count-fault'; readonly event: Extract<CaseEvent, { type: 'OfficeAtFault' }> }
  /** People are told. */
  | { readonly kind: 'notify'; readonly notices: readonly DueNotice[] }
  /** A finished case is called back and counted. */
  | { readonly kind: 'follow-up' };

/** After these the name of a case stands in the register as reserved, as registered, or no more; a withdrawal too. */
const changesName: readonly EventType[] = ['NameBound', 'LicenceIssued', 'CaseRefused'];

/** Everything that an event makes happen; events without an effect never enter the outbox. */
export function effectsOf(event: CaseEvent, resumption: Resumption | undefined): Effect[] {
  const notices = noticesOf(event);
  return [
    ...effectOnTheCase(event, resumption),
    ...(notices.length > 0 ? [{ kind: 'notify' as const, notices }] : []),
    ...(event.type === 'CaseFinished' ? [{ kind: 'follow-up' as const }] : []),
  ];
}

function effectOnTheCase(event: CaseEvent, resumption: Resumption | undefined): Effect[] {
  if (event.type === 'ApplicationAccepted' || event.type === 'TrialOpened') return [{ kind: 'start' }];
  if (event.type === 'CaseWithdrawn') return [{ kind: 'stop' }];
  if (event.type === 'ExecutionRedriven') return [{ kind: 'redrive' }];
  if (event.type === 'OfficeAtFault') return [{ kind: 'count-fault', event }];
  if (changesName.includes(event.type)) return [{ kind: 'index-name' }];
  if (resumption) return [{ kind: 'resume', resumption }];
  const message = messageOf(event);
  return message ? [{ kind: 'message', message }] : [];
}

/** Seconds until the next attempt: quick at first, then every twelve hours; a partner may be down for days. */
export function nextAttemptAfter(attempts: number): number {
  const plan = [5, 15, 60, 300, 1_800, 7_200, 18_000];
  return plan[attempts - 1] ?? 43_200;
}
