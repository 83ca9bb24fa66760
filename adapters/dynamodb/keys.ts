import { table } from '../../contracts/table.ts';
import type { DueEntry } from '../../domain/records.ts';

/**
 * The one table, and the only file that knows what its keys mean.
 *
 * A case is a partition. Its head, its work items and its events lie side by side, so that one query reads the
 * whole case (access 1) and one transaction writes whatever a decision changes:
 *
 *   pk                      sk                 what
 *   CASE#<case id>          CASE               the head of the case; `version` guards every commit
 *   CASE#<case id>          CASE#<part>        application, decision, company: large, and written once or twice
 *   CASE#<case id>          ITEM#<item id>     a work item
 *   CASE#<case id>          LOG#<000001>       an event: timeline, outbox and audit in one immutable item
 *   TOUCHED#<day>#<shard>   <case id>          something happened to the case on this day; deleted after months
 *   CLAIM#<key>             CLAIM              a name, brand or code that one case holds (6)
 *   NAME#<city>#<key>       LISTS              names of the register that lie under a key of the index (5)
 *   NAME#<city>#<key>       MORE#<list>#<name> a name that a full list has no room for
 *   LOAD#<file>             LOAD               how far a register has been loaded
 *   REPLY#<caller>#<key>    REPLY              the answer to an Idempotency-Key, deleted after a day
 *   RECORD#<kind>#<id>     RECORD             what is neither a case nor a part of one; `domain/records.ts`
 *   LIMIT#<what>#<client>#<minute>  LIMIT      requests of a client in a minute, forgotten after it
 *   SEQUENCE#<name>         SEQUENCE           the last number given, and to which cases the latest ones went
 *
 * CASE and ITEM# sort before LOG#, so deciding reads a case without its history. Every commit writes the head,
 * so the head is small: it is also what the lists show.
 *
 * Three sparse indexes make the lists; an item appears in one only while it has that index's keys. They carry keys,
 * so that a change which leaves an item in its place costs nothing there; what a list shows is read from the item:
 *
 *   listing   OWNER#<applicant> / acceptedAt           cases of an applicant, newest first (2)
 *             QUEUE#<department>#<addressee> / dueAt   open work items of one organisation (3)
 *             QUEUE#<department>#<city> / dueAt        open work items of a city's own office (3)
 *   board     QUEUE#<department> / dueAt               open work items of a department (3)
 *             RUNNING#<shard> / dueAt                  running cases by due time (4)
 *             ENDED#<shard> / endedAt                  ended cases, newest first (4)
 *   outbox    OUTBOX#<shard> / next attempt            events whose effect is still to be brought about (7)
 *             DUE#<shard> / when                       what somebody has to come back to (7)
 *   listing, board   LIST#<kind>#<list> / sort text    the lists of records, each in one of the two
 */
export const { indexes } = table;

/** Prefixes of sort keys within a case. */
export const sortKeys = { case: 'CASE', part: 'CASE#', item: 'ITEM#', event: 'LOG#' } as const;

/** How many partitions share the lists that every case is in; one partition takes 1,000 writes a second. */
export const shards = table.outboxPartitions.length;

/** The key of a case's head. */
export const caseKey = (id: string) => ({ pk: `CASE#${id}`, sk: sortKeys.case });
/** The key of a part of a case that has an item of its own. */
export const partKey = (id: string, part: string) => ({ pk: `CASE#${id}`, sk: `${sortKeys.part}${part}` });
/** The key of a work item. */
export const itemKey = (caseId: string, id: string) => ({
  pk: `CASE#${caseId}`,
  sk: `${sortKeys.item}${id}`,
});
/** The key of an event; zeros keep text order equal to number order. */
export const eventKey = (caseId: string, sequence: number) => ({
  pk: `CASE#${caseId}`,
  sk: `${sortKeys.event}${String(sequence).padStart(6, '0')}`,
});
/** Where it is noted that something happened to a case on a day in China; once a day and case. */
export const touchedKey = (day: string, id: string) => ({ pk: `TOUCHED#${day}#${shardOf(id)}`, sk: id });
/** The partitions of {@link touchedKey} for a day. */
export const touchedLists = (day: string) =>
  Array.from({ length: shards }, (_, shard) => `TOUCHED#${day}#${shard}`);
/** The key of a claim. */
export const claimKey = (key: string) => ({ pk: `CLAIM#${key}`, sk: 'CLAIM' });
/** How the keys of the index are made; one that changes gets a new number and an index beside the old one. */
const indexVersion = 1;
/** The key of the lists under a key of the index of names. */
export const namesKey = (city: string, key: string) => ({
  pk: `NAME${indexVersion}#${city}#${key}`,
  sk: 'LISTS',
});
/** The key of a name that waits beside a full list. */
export const waitingNameKey = (pk: string, list: string, name: string) => ({
  pk,
  sk: `MORE#${list}#${name}`,
});
/** The key of the mark how far a register has been loaded. */
export const nameLoadKey = (file: string) => ({ pk: `LOAD#${file}`, sk: 'LOAD' });
/** The key of a remembered reply. */
export const replyKey = (caller: string, key: string) => ({ pk: `REPLY#${caller}#${key}`, sk: 'REPLY' });
/** The key of a record. */
export const recordKey = (kind: string, id: string) => ({ pk: `RECORD#${kind}#${id}`, sk: 'RECORD' });
/** The partition of a list of records. */
export const recordList = (kind: string, list: string) => `LIST#${kind}#${list}`;
/** The partition of the outbox, by the shard of its case. */
export const outboxList = (shard: number): string => table.outboxPartitions[shard] ?? '';
/** The partition of what is due, by the shard of its id. */
export const dueList = (shard: number) => `DUE#${shard}`;
/** The keys by which something is found again when it is due; they say it all. */
export const dueKeys = (kind: string, id: string, at: string) => ({
  [indexes.outbox.pk]: dueList(shardOf(id)),
  [indexes.outbox.sk]: `${at}#${kind}#${id}`,
});
/** What {@link dueKeys} says. */
export function dueEntry(sortKey: string): DueEntry {
  const [at = '', kind = '', ...id] = sortKey.split('#');
  return { kind, id: id.join('#'), at };
}
/** The key of a count of requests; functions that may only count may touch nothing else. */
export const limitKey = (what: string, client: string, minute: number) => ({
  pk: `LIMIT#${what}#${client}#${minute}`,
  sk: 'LIMIT',
});
/** The key of a sequence. */
export const sequenceKey = (name: string) => ({ pk: `SEQUENCE#${name}`, sk: 'SEQUENCE' });

/** The shard of a case, or of a record: the same for all that belongs to it. */
export function shardOf(id: string): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + character.charCodeAt(0)) % 65_521;
  return sum % shards;
}
