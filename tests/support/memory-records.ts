import type { DueList, RecordStore } from '../../domain/ports.ts';
import type { DueEntry, RecordKind, Versioned } from '../../domain/records.ts';
import { memoryClaims, type MemoryClaims } from './memory-claims.ts';
import { pageOf } from './memory-lists.ts';

/** Records of any kind in memory, with one list of what is due over all of them. */
export function memoryRecords(claims: MemoryClaims = memoryClaims()): {
  readonly dueList: DueList;
  of<T extends Versioned>(kind: RecordKind<T>): RecordStore<T>;
} {
  const due = new Map<string, DueEntry>();
  const replies = new Set<string>();

  return {
    dueList: {
      due: async (at, limit) =>
        [...due.values()]
          .filter((entry) => entry.at <= at)
          .sort((a, b) => (a.at < b.at ? -1 : 1))
          .slice(0, limit),
    },
    of<T extends Versioned>(kind: RecordKind<T>): RecordStore<T> {
      const stored = new Map<string, T>();
      const placeIn = (list: string, record: T) =>
        kind.lists?.(record).find((listing) => listing.list === list);
      return {
        find: async (id) => structuredClone(stored.get(id)),
        async save(record, at, { claims: wanted = [], reply } = {}) {
          const request = reply && `${reply.caller}#${reply.key}`;
          if (request !== undefined && replies.has(request)) return { kind: 'repeated' };
          if ((stored.get(record.id)?.version ?? 0) !== record.version - 1) return { kind: 'moved-on' };
          const lost = claims.lost(wanted, record.id, at);
          if (lost) return { kind: 'claim-lost', key: lost.key };
          claims.write(wanted, record.id);
          if (request !== undefined) replies.add(request);
          stored.set(record.id, kind.schema.parse(structuredClone(record)));
          const dueAt = kind.dueAt?.(record);
          if (dueAt === undefined) due.delete(`${kind.name}#${record.id}`);
          else due.set(`${kind.name}#${record.id}`, { kind: kind.name, id: record.id, at: dueAt });
          return { kind: 'done' };
        },
        list: async (list, { newestFirst, ...page }) =>
          pageOf(
            [...stored.values()]
              .filter((record) => placeIn(list, record))
              .map((record) => structuredClone(record)),
            (record) => `${placeIn(list, record)?.sort ?? ''}#${record.id}`,
            page,
            newestFirst,
          ),
      };
    },
  };
}
