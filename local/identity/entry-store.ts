import { DatabaseSync } from 'node:sqlite';
import type { Adapter, AdapterPayload } from 'oidc-provider';

const schema = `
create table if not exists entries (
  model text not null, id text not null, body text not null, expires_at integer,
  uid text, grant_id text,
  primary key (model, id)
) strict, without rowid;
create index if not exists entries_by_uid on entries (model, uid) where uid is not null;
create index if not exists entries_by_grant on entries (grant_id) where grant_id is not null;
create index if not exists entries_by_expiry on entries (expires_at) where expires_at is not null;
`;

const seconds = () => Math.floor(Date.now() / 1000);

/** Keeps sessions, grants, codes and refresh tokens in a file; expired ones are invisible and swept at start. */
export function openEntryStore(file: string): { adapter: (model: string) => Adapter; close: () => void } {
  const database = new DatabaseSync(file);
  // NORMAL: a killed process loses nothing; a power cut may cost the last sign-in.
  database.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma busy_timeout = 5000;');
  database.exec(schema);
  database.prepare('delete from entries where expires_at <= ?').run(seconds());
  return { adapter: (model) => adapterFor(database, model), close: () => database.close() };
}

function adapterFor(database: DatabaseSync, model: string): Adapter {
  const insert = database.prepare(
    'insert or replace into entries (model, id, body, expires_at, uid, grant_id) values (?, ?, ?, ?, ?, ?)',
  );
  const byId = database.prepare('select body, expires_at from entries where model = ? and id = ?');
  const byUid = database.prepare('select body, expires_at from entries where model = ? and uid = ?');
  const consume = database.prepare(
    "update entries set body = json_set(body, '$.consumed', ?) where model = ? and id = ?",
  );
  const destroy = database.prepare('delete from entries where model = ? and id = ?');
  const revoke = database.prepare('delete from entries where grant_id = ?');
  const read = (row: Record<string, unknown> | undefined): AdapterPayload | undefined => {
    if (!row || (row['expires_at'] !== null && Number(row['expires_at']) <= seconds())) return undefined;
    return JSON.parse(String(row['body'])) as AdapterPayload;
  };
  return {
    async upsert(id, payload, expiresIn) {
      const expiresAt = expiresIn === undefined ? null : seconds() + expiresIn;
      insert.run(model, id, JSON.stringify(payload), expiresAt, payload.uid ?? null, payload.grantId ?? null);
    },
    find: async (id) => read(byId.get(model, id)),
    findByUid: async (uid) => read(byUid.get(model, uid)),
    // The device flow is switched off.
    findByUserCode: async () => undefined,
    async consume(id) {
      consume.run(seconds(), model, id);
    },
    async destroy(id) {
      destroy.run(model, id);
    },
    async revokeByGrantId(grantId) {
      revoke.run(grantId);
    },
  };
}
