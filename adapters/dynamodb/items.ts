import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { Case } from '../../domain/case/case.ts';
import type { LogHead } from '../../domain/case/case-file.ts';
import { hasEnded } from '../../domain/case/lifecycle.ts';
import { Actor, eventData, type CaseEvent, type EventType } from '../../domain/events.ts';
import { CaseId } from '../../domain/ids.ts';
import { effectOf } from '../../domain/outbox.ts';
import type { PendingEvent } from '../../domain/ports.ts';
import { isClosed } from '../../domain/work-items/lifecycle.ts';
import { WorkItem } from '../../domain/work-items/work-item.ts';
import { caseKey, eventKey, itemKey, shardOf } from './keys.ts';

/** An item as the SDK speaks it. */
export type Item = Record<string, AttributeValue>;

const Log = z.object({ sequence: z.int(), hash: z.string() });

/** Turns plain data into an item. */
export function toItem(data: Record<string, unknown>): Item {
  return marshall(data, { removeUndefinedValues: true });
}

/** The head of a case, listed under its owner and on the board of running or ended cases. */
export function caseItem(subject: Case, log: LogHead): Item {
  const shard = shardOf(subject.id);
  const ended = hasEnded(subject.status) && subject.endedAt !== undefined;
  return toItem({
    ...caseKey(subject.id),
    listingPk: `OWNER#${subject.owner}`,
    listingSk: `${subject.acceptedAt}#${subject.id}`,
    boardPk: `${ended ? 'ENDED' : 'RUNNING'}#${shard}`,
    boardSk: `${ended ? subject.endedAt : subject.dueAt}#${subject.id}`,
    version: subject.version,
    log,
    case: subject,
  });
}

/** A work item; it lies on its department's queue, and on its addressee's, until it is closed. */
export function workItemItem(item: WorkItem): Item {
  const open = !isClosed(item.state);
  return toItem({
    ...itemKey(item.caseId, item.id),
    ...(open && {
      listingPk: queueOf(item.department, item.addressee),
      listingSk: `${item.dueAt}#${item.id}`,
    }),
    ...(open && { boardPk: queueOf(item.department, undefined), boardSk: `${item.dueAt}#${item.id}` }),
    workItem: item,
  });
}

/** The partition of a queue: a department's, or that of one organisation within it. */
export function queueOf(department: string, addressee: string | undefined): string {
  return addressee === undefined ? `QUEUE#${department}` : `QUEUE#${department}#${addressee}`;
}

/** An event; one that makes something happen lies in the outbox until that has happened. */
export function eventItem(event: CaseEvent): Item {
  return toItem({
    ...eventKey(event.caseId, event.sequence),
    ...(effectOf(event.type) && {
      outboxPk: `OUTBOX#${shardOf(event.caseId)}`,
      outboxSk: event.at,
      attempts: 0,
    }),
    event,
  });
}

/** Reads the head of a case; a stored item that no longer fits the schema is a fault, never half a case. */
export function readCase(item: Item): { case: Case; log: LogHead } {
  const data = unmarshall(item);
  return { case: Case.parse(data['case']), log: Log.parse(data['log']) };
}

/** Reads a work item. */
export function readWorkItem(item: Item): WorkItem {
  return WorkItem.parse(unmarshall(item)['workItem']);
}

const Event = z.object({
  type: z.enum(Object.keys(eventData) as [EventType, ...EventType[]]),
  actor: Actor,
  data: z.record(z.string(), z.unknown()),
  caseId: CaseId,
  sequence: z.int().positive(),
  at: z.iso.datetime(),
  previousHash: z.string(),
  hash: z.string(),
});

/** Reads an event; its data are checked by the schema of its type. */
export function readEvent(item: Item): PendingEvent {
  const stored = unmarshall(item);
  const event = Event.parse(stored['event']);
  const data = eventData[event.type].parse(event.data);
  return { event: { ...event, data } as CaseEvent, attempts: z.int().default(0).parse(stored['attempts']) };
}
