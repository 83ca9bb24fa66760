import type { Database } from './database.ts';

/** A machine together with its current revision. */
export type MachineRow = {
  readonly id: number;
  readonly arn: string;
  readonly name: string;
  readonly role_arn: string;
  readonly settings: string;
  readonly created_at: number;
  readonly revision: number;
  readonly definition: string;
  readonly revision_id: string | null;
  readonly updated_at: number;
};

/** A definition as it was at one time. */
export type RevisionRow = {
  readonly id: number;
  readonly machine_arn: string;
  readonly definition: string;
  readonly role_arn: string;
  readonly revision_id: string | null;
  readonly created_at: number;
};

const current = `select m.*, r.definition, r.revision_id, r.created_at as updated_at
  from machines m join revisions r on r.id = m.revision`;

/** Machines and their revisions. Revisions stay: running executions keep the one they started with. */
export function machineRows({ sql }: Database) {
  const find = sql.prepare(`${current} where m.arn = ?`);
  const page = sql.prepare(`${current} where m.id > ? order by m.id limit ?`);
  const insert = sql.prepare(
    'insert into machines (arn, name, role_arn, settings, created_at, revision) values (?, ?, ?, ?, ?, ?)',
  );
  const update = sql.prepare('update machines set role_arn = ?, settings = ?, revision = ? where arn = ?');
  const remove = sql.prepare('delete from machines where arn = ?');
  const revise = sql.prepare(
    'insert into revisions (machine_arn, definition, role_arn, revision_id, created_at) values (?, ?, ?, ?, ?)',
  );
  const revision = sql.prepare('select * from revisions where id = ?');

  return {
    find: (arn: string) => find.get(arn) as MachineRow | undefined,
    page: (after: number, limit: number) => page.all(after, limit) as MachineRow[],
    revision: (id: number) => revision.get(id) as RevisionRow | undefined,
    remove: (arn: string) => void remove.run(arn),
    revise: (row: Omit<RevisionRow, 'id'>) =>
      Number(
        revise.run(row.machine_arn, row.definition, row.role_arn, row.revision_id, row.created_at)
          .lastInsertRowid,
      ),
    insert: (row: Pick<MachineRow, 'arn' | 'name' | 'role_arn' | 'settings' | 'created_at' | 'revision'>) =>
      void insert.run(row.arn, row.name, row.role_arn, row.settings, row.created_at, row.revision),
    update: (row: Pick<MachineRow, 'arn' | 'role_arn' | 'settings' | 'revision'>) =>
      void update.run(row.role_arn, row.settings, row.revision, row.arn),
  };
}
