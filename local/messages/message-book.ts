import { DatabaseSync } from 'node:sqlite';
import type { Message } from './message.ts';

const schema = `
create table if not exists messages (
  id text primary key, channel text not null, recipient text not null, subject text, text text not null,
  received_at integer not null, times integer not null default 1
) strict, without rowid;
create index if not exists messages_by_time on messages (received_at);
create table if not exists refusals (id text primary key, times integer not null) strict, without rowid;
create table if not exists settings (name text primary key, value text not null) strict, without rowid;
`;

/** A message that went out, and how often it was handed in. */
export type Kept = Message & { readonly id: string; readonly at: string; readonly times: number };

/** Everything that went out, in one file. */
export type MessageBook = ReturnType<typeof openMessageBook>;

/** Opens the book, or makes it. */
export function openMessageBook(file: string) {
  const database = new DatabaseSync(file);
  database.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma busy_timeout = 5000;');
  database.exec(schema);
  const keep = database.prepare(`insert into messages (id, channel, recipient, subject, text, received_at)
    values (?, ?, ?, ?, ?, ?) on conflict (id) do update set times = times + 1`);
  const latest = database.prepare('select * from messages order by received_at desc, id limit ?');
  const turnAway = database.prepare(`insert into refusals (id, times) values (?, 1)
    on conflict (id) do update set times = times + 1 returning times`);
  const readSetting = database.prepare('select value from settings where name = ?');
  const writeSetting = database.prepare('insert or replace into settings (name, value) values (?, ?)');
  return {
    /** Keeps a message; one with the same id only counts how often it came. */
    keep(id: string, message: Message, at: number) {
      const subject = message.channel === 'email' ? message.subject : null;
      keep.run(id, message.channel, message.to, subject, message.text, at);
    },
    latest: (limit: number): Kept[] => latest.all(limit).map(keptFrom),
    /** Counts one more time that this message was turned away, and returns how often that has been. */
    turnAway: (id: string): number => Number(turnAway.get(id)?.['times']),
    setting: (name: string) => readSetting.get(name)?.['value'] as string | undefined,
    keepSetting: (name: string, value: string) => void writeSetting.run(name, value),
    close: () => database.close(),
  };
}

function keptFrom(row: Record<string, unknown>): Kept {
  const base = {
    id: String(row['id']),
    to: String(row['recipient']),
    text: String(row['text']),
    at: new Date(Number(row['received_at'])).toISOString(),
    times: Number(row['times']),
  };
  if (row['channel'] === 'sms') return { ...base, channel: 'sms' };
  return { ...base, channel: 'email', from: '', subject: row['subject'] as string };
}
