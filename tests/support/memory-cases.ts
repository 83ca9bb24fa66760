import { chain } from '../../adapters/dynamodb/event-chain.ts';
import {
  emptyLog,
  type CaseFile,
  type CaseHistory,
  type Change,
  type LogHead,
  type Reply,
} from '../../domain/case/case-file.ts';
import { caseSummary } from '../../domain/case/case-summary.ts';
import type { Case } from '../../domain/case/case.ts';
import { hasEnded } from '../../domain/case/lifecycle.ts';
import type { CaseEvent } from '../../domain/events.ts';
import { effectsOf } from '../../domain/outbox.ts';
import type {
  AuditLog,
  CaseStore,
  Clock,
  Commit,
  DueList,
  Outbox,
  PendingEvent,
} from '../../domain/ports.ts';
import { dueCase } from '../../domain/promises/rungs.ts';
import { trialExpiry } from '../../domain/trial/trial.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';
import { dueWorkItem } from '../../domain/work-items/come-back.ts';
import { isClosed } from '../../domain/work-items/lifecycle.ts';
import type { WorkItem } from '../../domain/work-items/work-item.ts';
import { memoryClaims, type MemoryClaims } from './memory-claims.ts';
import { pageOf } from './memory-lists.ts';
import { stoppedClock } from './stopped-clock.ts';

/** An answer is remembered for a day. */
const replyMs = 24 * 3_600_000;

type Stored = { case: Case; log: LogHead; items: Map<string, WorkItem>; events: CaseEvent[] };

/** Cases and their outbox in memory, with everything that the ports promise. */
export function memoryCases(
  claims: MemoryClaims = memoryClaims(),
  clock: Clock = stoppedClock(),
): {
  readonly cases: CaseStore;
  readonly outbox: Outbox;
  /** The cases and work items to which somebody has to come back. */
  readonly dueInCases: DueList;
  readonly auditLog: AuditLog;
} {
  const stored = new Map<string, Stored>();
  const replies = new Map<string, Reply & { until: number }>();
  const isRemembered = (reply: Reply, at: string) =>
    (replies.get(replyKey(reply.caller, reply.key))?.until ?? -Infinity) >= Date.parse(at);
  const sequences = new Map<string, { last: number; given: Map<string, number> }>();
  const pending = new Map<string, PendingEvent & { due: string; failure: string }>();

  const historyOf = (id: string): CaseHistory | undefined => {
    const found = stored.get(id);
    const end = found && trialExpiry(found.case);
    if (end !== undefined && end < Math.floor(Date.parse(clock.now()) / 1000)) return undefined;
    return found && copy({ ...found, items: [...found.items.values()] });
  };
  const allCases = () => [...stored.values()].filter((one) => !one.case.trial).map((one) => copy(one.case));
  const allItems = () => [...stored.values()].flatMap((one) => [...one.items.values()].map(copy));

  /** What speaks against a change, in the order in which the ports name it. */
  function objection(
    { before, after, claims: wanted = [], reply, decider }: Change,
    at: string,
  ): Commit | undefined {
    if (reply && isRemembered(reply, at)) return { kind: 'repeated' };
    const now = stored.get(after.id)?.case;
    if (now?.version !== before?.case.version) return { kind: 'moved-on' };
    if (now?.excluded?.some(({ staff }) => staff === decider)) return { kind: 'moved-on' };
    const lost = claims.lost(wanted, after.id, at);
    return lost && { kind: 'claim-lost', key: lost.key };
  }

  function write(change: Change, at: string): CaseFile {
    const { before, after, items, events } = copy(change);
    const { recorded, log } = chain(before?.log ?? emptyLog, after.id, at, events);
    const old = stored.get(after.id);
    const kept = new Map([...(old?.items ?? []), ...items.map((item) => [item.id, item] as const)]);
    const written = recorded.map(({ event }) => event);
    stored.set(after.id, { case: after, log, items: kept, events: [...(old?.events ?? []), ...written] });
    for (const one of recorded) {
      if (effectsOf(one.event, one.resumption).length === 0) continue;
      pending.set(eventKey(one.event), { ...one, due: one.event.at, failure: '' });
    }
    claims.write(change.claims ?? [], after.id);
    if (change.numberUsed !== undefined) sequences.get(change.numberUsed)?.given.delete(after.id);
    if (change.reply) {
      const until = Date.parse(at) + replyMs;
      replies.set(replyKey(change.reply.caller, change.reply.key), { ...copy(change.reply), until });
    }
    return copy({ case: after, items: [...kept.values()], log });
  }

  const cases: CaseStore = {
    async find(id) {
      const found = historyOf(id);
      return found && { case: found.case, items: found.items, log: found.log };
    },
    findWithHistory: async (id) => historyOf(id),
    commit: async (change, at) => objection(change, at) ?? { kind: 'done', file: write(change, at) },
    async numberFor(name, caseId) {
      const sequence = sequences.get(name) ?? { last: 0, given: new Map<string, number>() };
      sequences.set(name, sequence);
      const number = sequence.given.get(caseId) ?? (sequence.last += 1);
      sequence.given.set(caseId, number);
      return number;
    },
    holdersOf: async (keys, at) =>
      new Map(
        keys.flatMap((key) => {
          const holder = claims.holderOf(key, at);
          return holder === undefined ? [] : [[key, holder] as const];
        }),
      ),
    async findReply(caller, key) {
      const { until = -Infinity, ...reply } = replies.get(replyKey(caller, key)) ?? {};
      return until >= Date.parse(clock.now()) ? (copy(reply) as Reply) : undefined;
    },
    listByOwner: async (owner, page) =>
      pageOf(
        allCases()
          .filter((subject) => subject.owner === owner)
          .map(caseSummary),
        ({ acceptedAt, id }) => `${acceptedAt}#${id}`,
        page,
        true,
      ),
    listQueue: async (department, of, page) =>
      pageOf(
        allItems().filter(
          (item) =>
            !isClosed(item.state) &&
            item.department === department &&
            (of === undefined || (item.addressee ?? item.city) === of),
        ),
        ({ dueAt, id }) => `${dueAt}#${id}`,
        page,
      ),
    listBoard: async (board, page) =>
      pageOf(
        allCases()
          .filter(({ status }) => hasEnded(status) === (board === 'ended'))
          .map(caseSummary),
        ({ id, dueAt, endedAt }) => `${board === 'ended' ? endedAt : dueAt}#${id}`,
        page,
        board === 'ended',
      ),
  };

  const outbox: Outbox = {
    due: async (at, limit) =>
      [...pending.values()]
        .filter(({ due }) => due <= at)
        .sort((a, b) => (a.due < b.due ? -1 : 1))
        .slice(0, limit)
        .map(({ due: _due, failure: _failure, ...one }) => copy(one)),
    async settle(events) {
      for (const event of events) pending.delete(eventKey(event));
    },
    async standing(event) {
      const waiting = pending.get(eventKey(event));
      return waiting && { attempts: waiting.attempts };
    },
    async postpone({ event, attempts }, at, failure) {
      const waiting = pending.get(eventKey(event));
      if (waiting) pending.set(eventKey(event), { ...waiting, attempts, due: at, failure });
    },
  };
  const dueInCases: DueList = {
    due: async (at, limit) =>
      [...stored.values()]
        .flatMap(({ case: { id, watchAt }, items }) => [
          ...[...items.values()].map((item) => ({ kind: dueWorkItem, id: item.id, at: item.comeBackAt })),
          { kind: dueCase, id, at: watchAt },
        ])
        .flatMap((entry) => (entry.at !== undefined && entry.at <= at ? [{ ...entry, at: entry.at }] : []))
        .sort((a, b) => (a.at < b.at ? -1 : 1))
        .slice(0, limit),
  };
  const auditLog: AuditLog = {
    headsOf: async (day) =>
      [...stored.values()].flatMap(({ case: subject, events }) => {
        if (subject.trial) return [];
        const head = events.findLast(({ at }) => chinaDateOf(at) <= day);
        if (!head || chinaDateOf(head.at) !== day) return [];
        return [{ caseId: head.caseId, sequence: head.sequence, hash: head.hash }];
      }),
  };
  return { cases, outbox, dueInCases, auditLog };
}

function eventKey({ caseId, sequence }: CaseEvent): string {
  return `${caseId}/${sequence}`;
}

function replyKey(caller: string, key: string): string {
  return JSON.stringify([caller, key]);
}

/** What a store hands out and takes in are copies, as they would be over a network. */
function copy<T>(value: T): T {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);
}
