import { DatabaseSync } from 'node:sqlite';
import { activeStates, type Answer, type Order, type OrderState } from './order.ts';

const schema = `
create table if not exists orders (
  id text primary key, case_id text not null, service text not null, state text not null,
  due_at integer not null default 0, duplicate integer not null default 0,
  asked_again integer not null default 0, answer text
) strict, without rowid;
create index if not exists orders_of_case on orders (case_id, service);
create index if not exists orders_by_state on orders (state);
create table if not exists messages (id text primary key, received_at integer not null) strict, without rowid;
create table if not exists sequences (name text primary key, last integer not null) strict, without rowid;
create table if not exists settings (name text primary key, value text not null) strict, without rowid;
`;
/** Messages are sent again for hours, not for days. */
const rememberMs = 7 * 86_400_000;

/** What may be written into an order together with its new station. */
export type OrderChange = {
  readonly state: OrderState;
  readonly dueAt?: number;
  readonly duplicate?: boolean;
  readonly askedAgain?: boolean;
  readonly answer?: Answer;
};

/** The order as a message names it. */
export type Reference = {
  readonly caseId: string;
  readonly service: string;
  readonly workItemId?: string | undefined;
};

/** Everything an organisation knows, in one file; each change is durable before anybody hears of it. */
export type OrderBook = ReturnType<typeof openOrderBook>;

/** Opens the book, or makes it. */
export function openOrderBook(file: string) {
  const database = new DatabaseSync(file);
  // NORMAL: a killed process loses nothing; a power cut may cost the last moments.
  database.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma busy_timeout = 5000;');
  database.exec(schema);
  database.prepare('delete from messages where received_at < ?').run(Date.now() - rememberMs);
  const orders = orderStatements(database);
  const noteMessage = database.prepare('insert or ignore into messages (id, received_at) values (?, ?)');
  const nextNumber = database.prepare(
    'insert into sequences (name, last) values (?, ?) on conflict (name) do update set last = last + excluded.last returning last',
  );
  const readSetting = database.prepare('select value from settings where name = ?');
  const writeSetting = database.prepare('insert or replace into settings (name, value) values (?, ?)');

  function transaction<T>(work: () => T): T {
    database.exec('begin immediate');
    try {
      const result = work();
      database.exec('commit');
      return result;
    } catch (error) {
      database.exec('rollback');
      throw error;
    }
  }
  return {
    ...orders,
    /** Does all of it or nothing; not to be nested. */
    transaction,
    /** Whether this message is new; from now on it is not. */
    isNewMessage: (id: string) => noteMessage.run(id, Date.now()).changes > 0,
    /** Takes `count` numbers that nobody else gets, and returns the first. */
    takeNumbers: (sequence: string, count: number) =>
      Number(nextNumber.get(sequence, count)?.['last']) - count + 1,
    setting: (name: string) => readSetting.get(name)?.['value'] as string | undefined,
    keepSetting: (name: string, value: string) => void writeSetting.run(name, value),
    close: () => database.close(),
  };
}

function orderStatements(database: DatabaseSync) {
  const insert = database.prepare(
    'insert or ignore into orders (id, case_id, service, state) values (?, ?, ?, ?)',
  );
  const byId = database.prepare('select * from orders where id = ?');
  const anyOf = database.prepare('select 1 from orders where case_id = ? and service = ? limit 1');
  const active = database.prepare(
    `select id from orders where state in (${activeStates.map((state) => `'${state}'`).join(', ')})`,
  );
  const change = database.prepare(`update orders set state = ?, due_at = coalesce(?, due_at),
    duplicate = coalesce(?, duplicate), asked_again = coalesce(?, asked_again), answer = coalesce(?, answer)
    where id = ? and state = ?`);
  const forget = database.prepare("delete from orders where id = ? and state = 'prepared'");
  const cancel = database.prepare(`update orders set state = 'cancelled' where case_id = ? and service = ?
    and (? is null or id = ?) and state not in ('answered', 'closed')`);
  const count = database.prepare('select state, count(*) as n from orders group by state order by state');
  return {
    /** Notes an announcement, unless the order itself (or its end) is known already. */
    notePrepared({ caseId, service }: Reference) {
      if (!anyOf.get(caseId, service)) insert.run(`${caseId}/${service}`, caseId, service, 'prepared');
    },
    noteOrder({ caseId, service }: Reference, workItemId: string, state: OrderState) {
      forget.run(`${caseId}/${service}`);
      insert.run(workItemId, caseId, service, state);
    },
    /** Drops one order, or all of a case's for the service; what is answered stays. */
    cancel({ caseId, service, workItemId }: Reference) {
      cancel.run(caseId, service, workItemId ?? null, workItemId ?? null);
    },
    find(workItemId: string): Order | undefined {
      const row = byId.get(workItemId);
      return row && orderFrom(row);
    },
    /** Moves an order on if it still stands where the caller saw it. */
    move(workItemId: string, from: OrderState, to: OrderChange): boolean {
      const flag = (value: boolean | undefined) => (value === undefined ? null : Number(value));
      const answer = to.answer ? JSON.stringify(to.answer) : null;
      const values = [to.state, to.dueAt ?? null, flag(to.duplicate), flag(to.askedAgain), answer];
      return change.run(...values, workItemId, from).changes > 0;
    },
    active: () => active.all().map((row) => String(row['id'])),
    countByState: () =>
      Object.fromEntries(count.all().map((row) => [String(row['state']), Number(row['n'])])),
  };
}

function orderFrom(row: Record<string, unknown>): Order {
  const answer = row['answer'];
  return {
    workItemId: String(row['id']),
    state: row['state'] as OrderState,
    dueAt: Number(row['due_at']),
    duplicate: row['duplicate'] === 1,
    askedAgain: row['asked_again'] === 1,
    ...(typeof answer === 'string' && { answer: JSON.parse(answer) as Answer }),
  };
}
