import { noticeKind } from '../../domain/notices/notice.ts';
import type { Clock, DueList, RecordStore } from '../../domain/ports.ts';
import type { DueEntry, RecordKind, Versioned } from '../../domain/records.ts';
import { memoryClaims, type MemoryClaims } from './memory-claims.ts';
import { pageOf } from './memory-lists.ts';
import { stoppedClock } from './stopped-clock.ts';

/** Records of any kind in memory, with one list of what is due over all of them. */
export function memoryRecords(
  claims: MemoryClaims = memoryClaims(),
  clock: Clock = stoppedClock(),
): {
  readonly dueList: DueList;
  of<T extends Versioned>(kind: RecordKind<T>): RecordStore<T>;
} {
  const due = new Map<string, DueEntry>();
  const replies = new Set<string>();
  const kinds = new Map<string, Map<string, unknown>>();
  const kept = <T>(name: string): Map<string, T> => {
    const stored = kinds.get(name) ?? new Map<string, unknown>();
    kinds.set(name, stored);
    return stored as Map<string, T>;
  };
  const put = <T extends Versioned>(kind: RecordKind<T>, record: T): void => {
    kept<T>(kind.name).set(record.id, kind.schema.parse(structuredClone(record)));
    const at = kind.dueAt?.(record);
    if (at === undefined) due.delete(`${kind.name}#${record.id}`);
    else due.set(`${kind.name}#${record.id}`, { kind: kind.name, id: record.id, at });
  };

  /** Expiries count in whole seconds, as those of the table. */
  const isThere = <T extends Versioned>(kind: RecordKind<T>, record: T): boolean => {
    const expiresAt = kind.expiresAt?.(record);
    const second = (instant: string) => Math.floor(Date.parse(instant) / 1000);
    return expiresAt === undefined || second(expiresAt) >= second(clock.now());
  };

  return {
    dueList: {
      due: async (at, limit) =>
        [...due.values()]
          .filter((entry) => entry.at <= at)
          .sort((a, b) => (a.at < b.at ? -1 : 1))
          .slice(0, limit),
    },
    of<T extends Versioned>(kind: RecordKind<T>): RecordStore<T> {
      const stored = kept<T>(kind.name);
      const placeIn = (list: string, record: T) =>
        kind.lists?.(record).find((listing) => listing.list === list);
      return {
        async find(id) {
          const record = stored.get(id);
          return record && isThere(kind, record) ? structuredClone(record) : undefined;
        },
        async save(record, at, { claims: wanted = [], reply, notices = [] } = {}) {
          const request = reply && `${reply.caller}#${reply.key}`;
          if (request !== undefined && replies.has(request)) return { kind: 'repeated' };
          const before = stored.get(record.id);
          const isGone = before && record.version === 1 && !isThere(kind, before);
          if ((isGone ? 0 : (before?.version ?? 0)) !== record.version - 1) return { kind: 'moved-on' };
          const lost = claims.lost(wanted, record.id, at);
          if (lost) return { kind: 'claim-lost', key: lost.key };
          claims.write(wanted, record.id);
          if (request !== undefined) replies.add(request);
          put(kind, record);
          for (const notice of notices) put(noticeKind, notice);
          return { kind: 'done' };
        },
        list: async (list, { newestFirst, ...page }) =>
          pageOf(
            [...stored.values()]
              .filter((record) => placeIn(list, record) && isThere(kind, record))
              .map((record) => structuredClone(record)),
            (record) => `${placeIn(list, record)?.sort ?? ''}#${record.id}`,
            page,
            newestFirst,
          ),
      };
    },
  };
}
