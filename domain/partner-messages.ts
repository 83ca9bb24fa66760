import type { CaseEvent } from './events.ts';
import type { WorkItemKind } from './work-items/work-item.ts';

/**
 * A message of the partner protocol (Standard Webhooks): thin on purpose, ids only. The partner reads the
 * work item with its own credentials. The id is the event's, so a message sent again is recognised.
 */
export type PartnerMessage = {
  readonly id: string;
  readonly partner: string;
  readonly type: 'order.prepared' | 'order.placed' | 'order.cancelled';
  readonly timestamp: string;
  readonly data: {
    readonly caseId: string;
    readonly service: WorkItemKind;
    readonly workItemId?: string;
    /** The place of the event in the log of its case: a message with a lower one than the last is out of date. */
    readonly sequence: number;
  };
};

/** The id of an event towards the outside: case and place in its log. */
export function eventId(event: CaseEvent): string {
  return `evt_${event.caseId.slice('case_'.length)}-${event.sequence}`;
}

/** The message that an event sends to a partner, if it sends one; the same event gives the same bytes. */
export function messageOf(event: CaseEvent): PartnerMessage | undefined {
  const { sequence } = event;
  const base = { id: eventId(event), timestamp: event.at };
  switch (event.type) {
    case 'OrderPrepared':
      return {
        ...base,
        partner: event.data.partner,
        type: 'order.prepared',
        data: { caseId: event.caseId, service: event.data.service, sequence },
      };
    case 'OrderCancelled':
      return {
        ...base,
        partner: event.data.partner,
        type: 'order.cancelled',
        data: {
          caseId: event.caseId,
          service: event.data.service,
          ...(event.data.itemId && { workItemId: event.data.itemId }),
          sequence,
        },
      };
    case 'WorkItemOpened':
    case 'WorkItemEscalated':
    case 'CorrectionAnswered':
      if (event.data.partner === undefined) return undefined;
      return {
        ...base,
        partner: event.data.partner,
        type: 'order.placed',
        data: { caseId: event.caseId, service: event.data.kind, workItemId: event.data.itemId, sequence },
      };
    case 'AppointmentMoved':
      if (event.data.itemId === undefined || event.actor.kind === 'partner') return undefined;
      return {
        ...base,
        partner: event.data.bank,
        type: 'order.placed',
        data: { caseId: event.caseId, service: 'bank', workItemId: event.data.itemId, sequence },
      };
    case 'OrderReplayed':
      return replayed(event);
    default:
      return undefined;
  }
}

/** The message of an earlier event, to the byte: its id, its time and its content. */
function replayed({ caseId, data }: Extract<CaseEvent, { type: 'OrderReplayed' }>): PartnerMessage {
  return {
    id: `evt_${caseId.slice('case_'.length)}-${data.of}`,
    timestamp: data.placedAt,
    partner: data.partner,
    type: 'order.placed',
    data: { caseId, service: data.kind, workItemId: data.itemId, sequence: data.of },
  };
}
