import type { Database } from './database.ts';

/** Invocations without a recorded result, and every token ever given out. */
export function taskRows({ sql }: Database) {
  const insert = sql.prepare(
    'insert into tasks (execution, task, function_name, payload) values (?, ?, ?, ?)',
  );
  const remove = sql.prepare('delete from tasks where execution = ? and task = ?');
  const clear = sql.prepare('delete from tasks where execution = ?');
  const all = sql.prepare(
    `select e.arn, t.task, t.function_name as functionName, t.payload
     from tasks t join executions e on e.id = t.execution order by t.execution, t.task`,
  );
  const give = sql.prepare('insert into tokens (token, execution, task) values (?, ?, ?)');
  const token = sql.prepare('select execution, task from tokens where token = ?');
  return {
    insert: (execution: number, task: number, functionName: string, payload: string) =>
      void insert.run(execution, task, functionName, payload),
    remove: (execution: number, task: number) => void remove.run(execution, task),
    clear: (execution: number) => void clear.run(execution),
    all: () => all.all() as { arn: string; task: number; functionName: string; payload: string }[],
    giveToken: (value: string, execution: number, task: number) => void give.run(value, execution, task),
    /** Tokens are kept after use, so that a late answer can be told from a made-up one. */
    findToken: (value: string) => token.get(value) as { execution: number; task: number } | undefined,
  };
}
