import type { HistoryEvent } from '../machine/history-event.ts';
import type { Database } from './database.ts';

/** One stored event. */
export type HistoryRow = {
  readonly id: number;
  readonly previous: number;
  readonly type: string;
  readonly at: number;
  readonly details: string | null;
};

/** The audit log of the transitions, written with them. */
export function historyRows({ sql }: Database) {
  const insert = sql.prepare(
    'insert into history (execution, id, previous, type, at, details) values (?, ?, ?, ?, ?, ?)',
  );
  const forward = sql.prepare('select * from history where execution = ? and id > ? order by id limit ?');
  const backward = sql.prepare(
    'select * from history where execution = ? and id < ? order by id desc limit ?',
  );

  return {
    append(execution: number, events: readonly HistoryEvent[]): void {
      for (const { id, previousEventId, type, at, details } of events) {
        insert.run(execution, id, previousEventId, type, at, details ? JSON.stringify(details) : null);
      }
    },
    page: (execution: number, from: number, limit: number, reverse: boolean) =>
      (reverse ? backward : forward).all(execution, from, limit) as HistoryRow[],
  };
}
