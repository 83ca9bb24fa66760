import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import type { Application } from '../../domain/application/application.ts';
import { Case } from '../../domain/case/case.ts';
import { CaseSummary } from '../../domain/case/case-summary.ts';
import type { LogHead } from '../../domain/case/case-file.ts';
import { hasEnded } from '../../domain/case/lifecycle.ts';
import { Actor, eventData, type CaseEvent, type EventType } from '../../domain/events.ts';
import { CaseId } from '../../domain/ids.ts';
import { effectsOf } from '../../domain/outbox.ts';
import type { PendingEvent } from '../../domain/ports.ts';
import type { Resumption } from '../../domain/work-items/resumption.ts';
import { dueCase } from '../../domain/promises/rungs.ts';
import { dueWorkItem } from '../../domain/work-items/come-back.ts';
import { isClosed } from '../../domain/work-items/lifecycle.ts';
import { WorkItem } from '../../domain/work-items/work-item.ts';
import type { FieldCipher } from '../encryption/field-cipher.ts';
import { openPeople, sealPeople } from './personal-fields.ts';
import { caseKey, dueKeys, eventKey, itemKey, outboxList, partKey, shardOf, sortKeys } from './keys.ts';

/** An item as the SDK speaks it. */
export type Item = Record<string, AttributeValue>;

const Log = z.object({ sequence: z.int(), hash: z.string(), at: z.string().optional() });

/** Turns plain data into an item. */
export function toItem(data: Record<string, unknown>): Item {
  return marshall(data, { removeUndefinedValues: true });
}

/** The parts of a case that have items of their own: the head does without them, and stays under the unit of 1 KB. */
const parts = [
  'application',
  'signatures',
  'nameJudgement',
  'nameClaims',
  'decision',
  'company',
  'readers',
  'help',
] as const;

/** Parts that were read out of a head, where an older installation kept them: the next commit gives them their item. */
const keptInHead = new WeakSet<object>();

/** The head of a case, listed under its owner and on the board of running or ended cases. */
export function headItem(subject: Case, log: LogHead): Item {
  const shard = shardOf(subject.id);
  const ended = hasEnded(subject.status) && subject.endedAt !== undefined;
  const {
    application: _form,
    signatures: _who,
    nameJudgement: _verdict,
    nameClaims: _keys,
    decision: _why,
    company,
    readers: _read,
    help: _helped,
    ...head
  } = subject;
  return toItem({
    ...caseKey(subject.id),
    ...(!subject.trial && {
      listingPk: `OWNER#${subject.owner}`,
      listingSk: `${subject.acceptedAt}#${subject.id}`,
      boardPk: `${ended ? 'ENDED' : 'RUNNING'}#${shard}`,
      boardSk: `${ended ? subject.endedAt : subject.dueAt}#${subject.id}`,
    }),
    ...(subject.watchAt !== undefined && dueKeys(dueCase, subject.id, subject.watchAt)),
    version: subject.version,
    log,
    case: head,
    creditCode: company?.creditCode,
    excluded: subject.excluded?.map(({ staff }) => staff),
  });
}

/** The parts that a change has touched; a part that is the same object as before, in its own item, is not written again. */
export function partItems(before: Case | undefined, after: Case, cipher: FieldCipher): Item[] {
  return parts
    .filter((part) => {
      const content = after[part];
      return content !== undefined && (content !== before?.[part] || keptInHead.has(content));
    })
    .map((part) => {
      const content = part === 'application' ? sealPeople(after.application, after.id, cipher) : after[part];
      return toItem({ ...partKey(after.id, part), content });
    });
}

/**
 * A work item; until it is closed it lies on its department's queue and on that of its addressee, or of its city where
 * it is the office's own; and in the due list.
 */
export function workItemItem(item: WorkItem): Item {
  const open = !isClosed(item.state);
  return toItem({
    ...itemKey(item.caseId, item.id),
    ...(open && {
      listingPk: queueOf(item.department, item.addressee ?? item.city),
      listingSk: `${item.dueAt}#${item.id}`,
    }),
    ...(open && { boardPk: queueOf(item.department, undefined), boardSk: `${item.dueAt}#${item.id}` }),
    ...(item.comeBackAt !== undefined && dueKeys(dueWorkItem, item.id, item.comeBackAt)),
    workItem: item,
  });
}

/** The partition of a queue: a department's, or that of one organisation or one city within it. */
export function queueOf(department: string, of: string | undefined): string {
  return of === undefined ? `QUEUE#${department}` : `QUEUE#${department}#${of}`;
}

/** An event; one that makes something happen lies in the outbox until that has happened. */
export function eventItem({ event, attempts, resumption }: PendingEvent): Item {
  const pending = effectsOf(event, resumption).length > 0;
  return toItem({
    ...eventKey(event.caseId, event.sequence),
    ...(pending && { outboxPk: outboxList(shardOf(event.caseId)), outboxSk: event.at, attempts, resumption }),
    event,
  });
}

/** Puts a case together; what no longer fits the schema is a fault, never half a case. */
export function readCase(
  head: Item,
  partItems: readonly Item[],
  cipher: FieldCipher,
): { case: Case; log: LogHead } {
  const data = unmarshall(head);
  const content = Object.fromEntries(
    partItems.map((item) => [
      item['sk']?.S?.slice(sortKeys.part.length),
      unmarshall(item)['content'] as unknown,
    ]),
  ) as Record<string, unknown>;
  const { id } = data['case'] as Case;
  const application = openPeople(content['application'] as Application, id, cipher);
  const inHead = data['case'] as Partial<Case>;
  const subject = Case.parse({ ...inHead, ...content, application });
  for (const part of parts) {
    const kept = subject[part];
    if (kept && inHead[part] && !content[part]) keptInHead.add(kept);
  }
  return { case: subject, log: Log.parse(data['log']) };
}

/** Reads the line of a list off the head of a case. */
export function readSummary(head: Item): CaseSummary {
  const data = unmarshall(head);
  return CaseSummary.parse({ ...(data['case'] as object), creditCode: data['creditCode'] as unknown });
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
  const resumption = stored['resumption'] as Resumption | undefined;
  return {
    event: { ...event, data } as CaseEvent,
    attempts: z.int().default(0).parse(stored['attempts']),
    ...(resumption && { resumption }),
  };
}
