import type { Ending, ExecutionState, ExecutionStatus, Frame, Redriven } from '../machine/execution.ts';
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
  readonly redriven: string | null;
};

/** What is known of an execution before its first step. */
export type NewExecution = Pick<
  ExecutionRow,
  'id' | 'arn' | 'machine_arn' | 'name' | 'revision' | 'input' | 'seed' | 'started_at'
>;

/** Which executions of a machine. */
export type ExecutionFilter = {
  readonly machineArn: string;
  readonly status: ExecutionStatus | undefined;
  readonly isRedriven: boolean | undefined;
};

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
    `update executions set status = ?, next_event = ?, next_frame = ?, draws = ?, ready = ?, ending = ?, redriven = ?
     where id = ?`,
  );
  // Whether redriven or not: 1 or 0, null for both.
  const rest = 'and id < ? and coalesce((redriven is not null) = ?, 1) order by id desc limit ?';
  const page = sql.prepare(`select * from executions where machine_arn = ? ${rest}`);
  const pageByStatus = sql.prepare(`select * from executions where machine_arn = ? and status = ? ${rest}`);
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
    page({ machineArn, status, isRedriven }: ExecutionFilter, before: number, limit: number): ExecutionRow[] {
      const redriven = isRedriven === undefined ? null : Number(isRedriven);
      const found =
        status === undefined
          ? page.all(machineArn, before, redriven, limit)
          : pageByStatus.all(machineArn, status, before, redriven, limit);
      return found as ExecutionRow[];
    },
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
        ...(row.redriven !== null && { redriven: JSON.parse(row.redriven) as Redriven }),
        frames: new Map(live.map((frame) => [frame.id, frame])),
      };
    },
    save(id: number, before: ExecutionState, after: ExecutionState): void {
      const ending = after.ending ? JSON.stringify(after.ending) : null;
      const redriven = after.redriven ? JSON.stringify(after.redriven) : null;
      const { status, nextEventId, nextFrameId, draws } = after;
      update.run(status, nextEventId, nextFrameId, draws, after.ready ? 1 : 0, ending, redriven, id);
      saveFrames(id, before.frames, after.frames);
    },
  };
}
