import type { Database } from './database.ts';

/** Timers of all executions, found by when they are due. */
export function timerRows({ sql }: Database) {
  const set = sql.prepare('insert or replace into timers (execution, key, due) values (?, ?, ?)');
  const cancel = sql.prepare('delete from timers where execution = ? and key = ?');
  const clear = sql.prepare('delete from timers where execution = ?');
  const next = sql.prepare('select min(due) as due from timers');
  const due = sql.prepare(
    `select e.arn, t.key from timers t join executions e on e.id = t.execution
     where t.due <= ? order by t.due limit ?`,
  );
  return {
    set: (execution: number, key: string, at: number) => void set.run(execution, key, at),
    cancel: (execution: number, key: string) => void cancel.run(execution, key),
    clear: (execution: number) => void clear.run(execution),
    next: () => (next.get() as { due: number | null }).due ?? undefined,
    due: (now: number, limit: number) => due.all(now, limit) as { arn: string; key: string }[],
  };
}
