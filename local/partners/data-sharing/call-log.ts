import { DatabaseSync } from 'node:sqlite';

/** One answered question: who asked, on what grounds and how much, but never about whom. */
export type Call = {
  readonly at: string;
  readonly client: string;
  readonly catalogue: string;
  readonly purpose: string;
  readonly caseId: string;
  readonly asked: number;
  readonly listed: number;
};

const schema = `
create table if not exists calls (
  id integer primary key, at text not null, client text not null, catalogue text not null,
  purpose text not null, case_id text not null, asked integer not null, listed integer not null
) strict;
create table if not exists settings (name text primary key, value text not null) strict, without rowid;
`;

/** Opens the log of calls that data sharing has to keep (政务数据共享条例). */
export function openCallLog(file: string) {
  const database = new DatabaseSync(file);
  database.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma busy_timeout = 5000;');
  database.exec(schema);
  const insert = database.prepare(
    'insert into calls (at, client, catalogue, purpose, case_id, asked, listed) values (?, ?, ?, ?, ?, ?, ?)',
  );
  const latest = database.prepare(
    'select at, client, catalogue, purpose, case_id as caseId, asked, listed from calls order by id desc limit 100',
  );
  const count = database.prepare('select count(*) as n from calls');
  const readSetting = database.prepare('select value from settings where name = ?');
  const writeSetting = database.prepare('insert or replace into settings (name, value) values (?, ?)');
  return {
    note({ at, client, catalogue, purpose, caseId, asked, listed }: Call) {
      insert.run(at, client, catalogue, purpose, caseId, asked, listed);
    },
    latest: () => latest.all() as Call[],
    count: () => Number(count.get()?.['n']),
    setting: (name: string) => readSetting.get(name)?.['value'] as string | undefined,
    keepSetting: (name: string, value: string) => void writeSetting.run(name, value),
    close: () => database.close(),
  };
}
