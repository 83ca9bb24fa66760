import { DatabaseSync } from 'node:sqlite';

const schema = `
create table if not exists machines (
  id integer primary key,
  arn text not null unique,
  name text not null,
  role_arn text not null,
  settings text not null,
  created_at integer not null,
  revision integer not null
) strict;
create table if not exists revisions (
  id integer primary key,
  machine_arn text not null,
  definition text not null,
  role_arn text not null,
  revision_id text,
  created_at integer not null
) strict;
create table if not exists executions (
  id integer primary key,
  arn text not null unique,
  machine_arn text not null,
  name text not null,
  revision integer not null,
  input text not null,
  seed text not null,
  started_at integer not null,
  status text not null,
  next_event integer not null,
  next_frame integer not null,
  draws integer not null,
  ready integer not null,
  ending text,
  redriven text
) strict;
create index if not exists executions_of_machine on executions (machine_arn, id);
create index if not exists executions_by_status on executions (machine_arn, status, id);
create index if not exists executions_ready on executions (id) where ready = 1;
create table if not exists frames (
  execution integer not null, id integer not null, body text not null,
  primary key (execution, id)
) strict, without rowid;
create table if not exists history (
  execution integer not null, id integer not null, previous integer not null,
  type text not null, at integer not null, details text,
  primary key (execution, id)
) strict, without rowid;
create table if not exists timers (
  execution integer not null, key text not null, due integer not null,
  primary key (execution, key)
) strict, without rowid;
create index if not exists timers_due on timers (due);
create table if not exists tokens (
  token text primary key, execution integer not null, task integer not null
) strict, without rowid;
create table if not exists tasks (
  execution integer not null, task integer not null, function_name text not null, payload text not null,
  primary key (execution, task)
) strict, without rowid;
`;

/** The one file. `synchronous = full` makes a commit an fsync: what is acknowledged survives a power cut. */
export type Database = {
  readonly sql: DatabaseSync;
  /** How many transactions have been committed since the file was opened. */
  readonly commits: number;
  transaction<T>(work: () => T): T;
  close(): void;
};

/** Opens the file, creating it if need be. The lock is exclusive: two services on one file would do everything twice. */
export function openDatabase(file: string): Database {
  const sql = new DatabaseSync(file);
  try {
    sql.exec('pragma locking_mode = exclusive; pragma journal_mode = wal; pragma synchronous = full;');
    sql.exec(`begin immediate; ${schema} commit;`);
    addColumn(sql, 'executions', 'redriven', 'text');
  } catch (error) {
    sql.close();
    throw error;
  }
  let commits = 0;
  return {
    sql,
    get commits() {
      return commits;
    },
    transaction(work) {
      sql.exec('begin immediate');
      try {
        const result = work();
        sql.exec('commit');
        commits += 1;
        return result;
      } catch (error) {
        if (sql.isTransaction) sql.exec('rollback');
        throw error;
      }
    },
    close: () => sql.close(),
  };
}

/** A file of an older installation lacks it. */
function addColumn(sql: DatabaseSync, table: string, column: string, type: string): void {
  const columns = sql.prepare(`select name from pragma_table_info('${table}')`).all() as { name: string }[];
  if (!columns.some(({ name }) => name === column))
    sql.exec(`alter table ${table} add column ${column} ${type}`);
}
