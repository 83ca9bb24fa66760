import type { Ending, ExecutionState, ExecutionStatus, Frame } from '../machine/execution.ts';
import type { Database } from './database.ts';

/** An execution without its frames. */
export type ExecutionRow = {
  readonly id: number;
  readonly arn: string;
  readonly machine_arn: string;
  readonly name: string;
  readonly revision: number;
  readonly input: string;
  readonly seed: string;
  readonly started_at: number;
  readonly status: ExecutionStatus;
  readonly next_event: number;
  readonly next_frame: number;
  readonly draws: number;
  readonly ready: number;
  readonly ending: string | null;
};

/** What is known of an execution before its first step. */
export type NewExecution = Pick<
  ExecutionRow,
  'id' | 'arn' | 'machine_arn' | 'name' | 'revision' | 'input' | 'seed' | 'started_at'
>;

/** Executions and their live frames. */
export function executionRows({ sql }: Database) {
  const byArn = sql.prepare('select * from executions where arn = ?');
  const byId = sql.prepare('select * from executions where id = ?');
  const last = sql.prepare('select coalesce(max(id), 0) as id from executions');
  const ready = sql.prepare('select arn from executions where ready = 1');
  const insert = sql.prepare(
    `insert into executions (id, arn, machine_arn, name, revision, input, seed, started_at,
       status, next_event, next_frame, draws, ready) values (?, ?, ?, ?, ?, ?, ?, ?, 'RUNNING', 1, 0, 0, 0)`,
  );
  const update = sql.prepare(
    'update executions set status = ?, next_event = ?, next_frame = ?, draws = ?, ready = ?, ending = ? where id = ?',
  );
  const page = sql.prepare(
    'select * from executions where machine_arn = ? and id < ? order by id desc limit ?',
  );
  const pageByStatus = sql.prepare(
    'select * from executions where machine_arn = ? and status = ? and id < ? order by id desc limit ?',
  );
  const frames = sql.prepare('select body from frames where execution = ? order by id');
  const putFrame = sql.prepare('insert or replace into frames (execution, id, body) values (?, ?, ?)');
  const dropFrame = sql.prepare('delete from frames where execution = ? and id = ?');

  const saveFrames = (id: number, before: ExecutionState['frames'], after: ExecutionState['frames']) => {
    // Frames are never changed in place, so an untouched one is the same object.
    for (const frame of after.values()) {
      if (before.get(frame.id) !== frame) putFrame.run(id, frame.id, JSON.stringify(frame));
    }
    for (const frameId of before.keys()) if (!after.has(frameId)) dropFrame.run(id, frameId);
  };

  return {
    find: (arn: string) => byArn.get(arn) as ExecutionRow | undefined,
    findById: (id: number) => byId.get(id) as ExecutionRow | undefined,
    lastId: () => (last.get() as { id: number }).id,
    ready: () => (ready.all() as { arn: string }[]).map(({ arn }) => arn),
    page: (machineArn: string, status: ExecutionStatus | undefined, before: number, limit: number) =>
      (status === undefined
        ? page.all(machineArn, before, limit)
        : pageByStatus.all(machineArn, status, before, limit)) as ExecutionRow[],
    insert: (row: NewExecution) =>
      void insert.run(
        row.id,
        row.arn,
        row.machine_arn,
        row.name,
        row.revision,
        row.input,
        row.seed,
        row.started_at,
      ),
    loadState(row: ExecutionRow): ExecutionState {
      const live = (frames.all(row.id) as { body: string }[]).map(({ body }) => JSON.parse(body) as Frame);
      return {
        status: row.status,
        nextEventId: row.next_event,
        nextFrameId: row.next_frame,
        draws: row.draws,
        ready: row.ready === 1,
        ...(row.ending !== null && { ending: JSON.parse(row.ending) as Ending }),
        frames: new Map(live.map((frame) => [frame.id, frame])),
      };
    },
    save(id: number, before: ExecutionState, after: ExecutionState): void {
      const ending = after.ending ? JSON.stringify(after.ending) : null;
      const { status, nextEventId, nextFrameId, draws } = after;
      update.run(status, nextEventId, nextFrameId, draws, after.ready ? 1 : 0, ending, id);
      saveFrames(id, before.frames, after.frames);
    },
  };
}
