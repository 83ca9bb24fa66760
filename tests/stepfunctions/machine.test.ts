import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDefinition } from '../../local/stepfunctions/definition/parse-definition.ts';
import type { Json } from '../../local/stepfunctions/json.ts';
import type { Command } from '../../local/stepfunctions/machine/command.ts';
import type { Execution, ExecutionState } from '../../local/stepfunctions/machine/execution.ts';
import type { HistoryEvent } from '../../local/stepfunctions/machine/history-event.ts';
import { step } from '../../local/stepfunctions/machine/step.ts';
import type { Stimulus } from '../../local/stepfunctions/machine/stimulus.ts';
import { chain, task, waiting } from './support/definitions.ts';

const startedAt = Date.parse('2026-03-02T01:00:00Z');

function execution(definition: object, input: Json): Execution {
  const parsed = parseDefinition(JSON.stringify({ QueryLanguage: 'JSONata', ...definition }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
  return {
    definition: parsed.definition,
    info: {
      arn: 'arn:aws:states:cn-north-1:0:execution:m:e',
      name: 'e',
      machineArn: 'arn:aws:states:cn-north-1:0:stateMachine:m',
      machineName: 'm',
      roleArn: 'r',
      region: 'cn-north-1',
      input: JSON.stringify(input),
      startedAt,
      seed: 'seed',
    },
    state: { status: 'RUNNING', nextEventId: 1, nextFrameId: 0, draws: 0, ready: false, frames: new Map() },
  };
}

/** As storing and loading does it: nothing but JSON survives. */
function reloaded(state: ExecutionState): ExecutionState {
  const frames = JSON.parse(JSON.stringify([...state.frames])) as [number, never][];
  return { ...(JSON.parse(JSON.stringify(state)) as ExecutionState), frames: new Map(frames) };
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of value instanceof Map ? value.values() : Object.values(value)) frozen(inner);
  }
  return value;
}

type Open = Extract<Command, { type: 'invoke' }> & { readonly answered: boolean };

/**
 * Runs an execution to its end. `choose` decides what happens next, `reload` whether the state is stored in between; one
 * that fails is redriven so many times.
 */
async function drive(
  start: Execution,
  choose: (count: number) => number,
  reload: boolean,
  { twice = false, redrives = 0 } = {},
) {
  let current = frozen(start);
  let now = startedAt;
  const history: HistoryEvent[] = [];
  const tasks = new Map<number, Open>();
  const timers = new Map<string, number>();
  const apply = async (stimulus: Stimulus) => {
    const result = await step(current, stimulus, now);
    if (twice) expect(await step(current, stimulus, now)).toEqual(result);
    history.push(...result.events);
    for (const command of result.commands) {
      if (command.type === 'invoke') tasks.set(command.taskId, { ...command, answered: false });
      else if (command.type === 'forget-invocation') {
        const open = tasks.get(command.taskId);
        if (open?.token === undefined) tasks.delete(command.taskId);
      } else if (command.type === 'set-timer') timers.set(command.key, command.due);
      else timers.delete(command.key);
    }
    current = frozen({ ...current, state: reload ? reloaded(result.state) : result.state });
  };
  await apply({ type: 'started' });
  for (let [turns, redriven] = [0, 0]; ; turns += 1) {
    if (turns > 2_000) throw new Error('The execution does not end');
    if (current.state.status !== 'RUNNING') {
      if (current.state.status === 'SUCCEEDED' || redriven === redrives) break;
      redriven += 1;
      tasks.clear();
      timers.clear();
      await apply({ type: 'redrive', token: String(redriven) });
      continue;
    }
    const moves: (() => Promise<void>)[] = [];
    if (current.state.ready) moves.push(() => apply({ type: 'continue' }));
    for (const open of tasks.values()) {
      moves.push(async () => {
        tasks.delete(open.taskId);
        if (open.answered || open.token === undefined)
          return apply({ type: 'result', taskId: open.taskId, outcome: outcomeOf(open) });
        tasks.set(open.taskId, { ...open, answered: true });
        await apply({ type: 'callback', taskId: open.taskId, answer: { ok: true, output: '"called"' } });
      });
    }
    const due = Math.min(...timers.values());
    if (moves.length === 0 && due === Infinity) throw new Error('Nothing is left to happen');
    // Time may pass while functions still work: then tasks time out.
    if (due !== Infinity) {
      moves.push(async () => {
        now = Math.max(now, due);
        await apply({ type: 'timers', keys: [...timers].flatMap(([key, at]) => (at <= now ? [key] : [])) });
      });
    }
    await moves[choose(moves.length)]?.();
  }
  return { state: current.state, history };
}

function outcomeOf({ functionName, payload }: Open): Extract<Stimulus, { type: 'result' }>['outcome'] {
  if (functionName === 'reject') return { kind: 'rejected', name: 'ECONNRESET', message: 'gone' };
  const ok = functionName === 'ok';
  return {
    kind: 'returned',
    statusCode: 200,
    executedVersion: '1',
    ...(!ok && { functionError: 'Unhandled' }),
    payload: ok ? payload : '{"errorType":"Bad","errorMessage":"no"}',
  };
}

const guarded = {
  Retry: [{ ErrorEquals: ['States.ALL'], MaxAttempts: 1, JitterStrategy: 'FULL' }],
  TimeoutSeconds: 900,
};
const leaf = fc.constantFrom<object>(
  { Type: 'Pass', Assign: { seen: '{% $states.context.State.Name %}' } },
  { Type: 'Pass', Output: '{% $uuid() %}' },
  { Type: 'Wait', Seconds: 5 },
  { Type: 'Wait', Seconds: 0 },
  task('ok', guarded),
  task('reject', guarded),
  task('bad', {}),
  waiting('ok', { ...guarded, HeartbeatSeconds: 600 }),
);
const definitions = fc.letrec<{ machine: object; state: object }>((tie) => ({
  state: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { arbitrary: leaf, weight: 4 },
    {
      arbitrary: fc
        .array(tie('machine'), { minLength: 1, maxLength: 3 })
        .map((Branches) => ({ Type: 'Parallel', Branches, ...{ Retry: guarded.Retry } })),
      weight: 1,
    },
    {
      arbitrary: fc
        .tuple(tie('machine'), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 2 }))
        .map(([ItemProcessor, count, MaxConcurrency]) => ({
          Type: 'Map',
          Items: Array.from({ length: count }, (_, index) => index),
          MaxConcurrency,
          ItemProcessor,
        })),
      weight: 1,
    },
  ),
  machine: fc.array(fc.tuple(tie('state'), fc.boolean()), { minLength: 1, maxLength: 3 }).map((states) => {
    const named = states.map(([state, caught], index): [string, object] => {
      const type = (state as { Type: string }).Type;
      const Catch = [{ ErrorEquals: ['States.ALL'], Next: 'End' }];
      const guard = caught && ['Task', 'Parallel', 'Map'].includes(type) ? { Catch } : {};
      return [`S${index}`, { ...state, ...guard }];
    });
    return chain({ ...Object.fromEntries(named), End: { Type: 'Pass' } });
  }),
})).machine;
const schedule = fc.infiniteStream(fc.nat());
const chooser = (stream: Stream) => (count: number) => Number(stream.next().value ?? 0) % count;
type Stream = { next(): IteratorResult<number> };

describe('Any machine, whatever happens in which order', () => {
  it('ends again when it is redriven, stored in between or not', async () => {
    await fc.assert(
      fc.asyncProperty(definitions, schedule, fc.boolean(), async (definition, stream, reload) => {
        const { state, history } = await drive(execution(definition, {}), chooser(stream), reload, {
          redrives: 2,
        });
        const of = (type: string) => history.filter((event) => event.type === type).length;
        expect(history.map(({ id }) => id)).toEqual(history.map((_, index) => index + 1));
        expect(history.filter(({ id, previousEventId }) => previousEventId >= id)).toEqual([]);
        expect(of('ExecutionSucceeded') + of('ExecutionFailed')).toBe(of('ExecutionRedriven') + 1);
        expect(state.redriven?.count ?? 0).toBe(of('ExecutionRedriven'));
        expect(state.status === 'SUCCEEDED' || of('ExecutionRedriven') === 2).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('ends, with contiguous ids that only point back, and leaves no branch behind', async () => {
    await fc.assert(
      fc.asyncProperty(definitions, schedule, async (definition, stream) => {
        const { state, history } = await drive(execution(definition, {}), chooser(stream), false);
        expect(['SUCCEEDED', 'FAILED']).toContain(state.status);
        expect(history.map(({ id }) => id)).toEqual(history.map((_, index) => index + 1));
        expect(history.filter(({ id, previousEventId }) => previousEventId >= id)).toEqual([]);
        expect(history.filter(({ type }) => /^Execution(Succeeded|Failed)$/.test(type))).toHaveLength(1);
        // What has failed keeps the tree of what can be redriven.
        if (state.status === 'SUCCEEDED') expect(state.frames.size).toBe(0);
        for (const { parent } of state.frames.values())
          expect(parent === null || state.frames.has(parent)).toBe(true);
        const counted = (end: string) => history.filter(({ type }) => type.endsWith(end)).length;
        if (state.status === 'SUCCEEDED') {
          expect(counted('StateExited') + counted('StateAborted')).toBeLessThanOrEqual(
            counted('StateEntered') + counted('TaskFailed') + counted('TaskTimedOut'),
          );
        }
      }),
      { numRuns: 150 },
    );
  });

  it('comes to the same if it is stored and loaded again after every step', async () => {
    await fc.assert(
      fc.asyncProperty(definitions, fc.array(fc.nat(), { minLength: 1 }), async (definition, order) => {
        const replay = () => {
          let at = 0;
          return (count: number) => (order[at++ % order.length] ?? 0) % count;
        };
        const start = execution(definition, { x: 1 });
        expect(await drive(start, replay(), true)).toEqual(await drive(start, replay(), false));
      }),
      { numRuns: 80 },
    );
  });

  it('is moved by a pure step: the same again gives the same, and nothing given is changed', async () => {
    await fc.assert(
      fc.asyncProperty(definitions, schedule, async (definition, stream) => {
        await drive(execution(definition, {}), chooser(stream), false, { twice: true });
      }),
      { numRuns: 40 },
    );
  });
});
