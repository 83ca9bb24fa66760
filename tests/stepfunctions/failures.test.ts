import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chain, single, task, waiting } from './support/definitions.ts';
import { Refused, ServiceUnderTest, shape } from './support/service-under-test.ts';

let sfn: ServiceUnderTest;
let failing: (attempt: number) => unknown;
beforeAll(async () => {
  sfn = await ServiceUnderTest.open();
});
beforeEach(() => {
  let attempt = 0;
  sfn.functions = {
    flaky: () => failing((attempt += 1)),
    never: () => new Promise(() => {}),
    record: () => null,
  };
});
afterAll(() => sfn[Symbol.asyncDispose]());

const named = (name: string) => Object.assign(new Error('no'), { name });
const attempts = (arn: string, count: number) => sfn.seen(arn, 'TaskScheduled', count);

describe('Retry', () => {
  it('tries again after the delay, each attempt pointing to the failure before it', async () => {
    failing = (attempt) => {
      if (attempt < 3) throw named('TryLater');
      return attempt;
    };
    const Retry = [{ ErrorEquals: ['TryLater'], IntervalSeconds: 10, MaxAttempts: 2, BackoffRate: 3 }];
    const arn = await sfn.start(await sfn.create(single(task('flaky', { Retry }))));
    await sfn.seen(arn, 'TaskFailed', 1);
    sfn.move(9);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await attempts(arn, 1)).toHaveLength(1);
    sfn.move(1);
    await sfn.seen(arn, 'TaskFailed', 2);
    sfn.move(29);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await attempts(arn, 2)).toHaveLength(2);
    sfn.move(1);
    const { status, events } = await sfn.ended(arn);
    expect(status).toBe('SUCCEEDED');
    expect(shape(events).slice(1, 9)).toEqual([
      '2 TaskStateEntered <- 0',
      '3 TaskScheduled <- 2',
      '4 TaskStarted <- 3',
      '5 TaskFailed <- 4',
      '6 TaskScheduled <- 5',
      '7 TaskStarted <- 6',
      '8 TaskFailed <- 7',
      '9 TaskScheduled <- 8',
    ]);
  });

  it('evaluates the arguments anew, with the number of retries', async () => {
    failing = () => {
      throw named('TryLater');
    };
    const Retry = [{ ErrorEquals: ['States.TaskFailed'], MaxAttempts: 2 }];
    const payload = { retries: '{% $states.context.State.RetryCount %}' };
    const calls = sfn.calls.length;
    const arn = await sfn.start(await sfn.create(single(task('flaky', { Retry }, payload))));
    for (const count of [1, 2]) {
      await sfn.seen(arn, 'TaskFailed', count);
      sfn.move(60);
    }
    expect((await sfn.ended(arn)).execution.error).toBe('TryLater');
    expect(sfn.calls.slice(calls).map((call) => call.payload)).toEqual([
      { retries: 0 },
      { retries: 1 },
      { retries: 2 },
    ]);
  });

  it('goes to Catch when the first matching retrier is spent, not to the next retrier', async () => {
    failing = () => {
      throw named('Broken');
    };
    const Retry = [
      { ErrorEquals: ['Broken'], MaxAttempts: 0 },
      { ErrorEquals: ['States.ALL'], MaxAttempts: 5 },
    ];
    const Catch = [{ ErrorEquals: ['Broken'], Next: 'After', Output: '{% $states.errorOutput.Error %}' }];
    const { output, events } = await sfn.run(
      chain({ Work: task('flaky', { Retry, Catch }), After: { Type: 'Pass' } }),
    );
    expect(output).toBe('Broken');
    expect(events.filter(({ type }) => type === 'TaskScheduled')).toHaveLength(1);
  });

  it('retries what the infrastructure refused, within the longest delay', async () => {
    failing = (attempt) => {
      if (attempt < 4) throw new Refused('ECONNREFUSED');
      return 'there';
    };
    const Retry = [{ ErrorEquals: ['Lambda.ServiceException'], IntervalSeconds: 5, MaxDelaySeconds: 6 }];
    const arn = await sfn.start(await sfn.create(single(task('flaky', { Retry }))));
    for (const count of [1, 2, 3]) {
      await sfn.seen(arn, 'TaskFailed', count);
      sfn.move(6);
    }
    expect((await sfn.ended(arn)).status).toBe('SUCCEEDED');
  });

  it('counts anew in every state', async () => {
    failing = (attempt) => {
      if (attempt % 2 === 1) throw named('TryLater');
      return attempt;
    };
    const Retry = [{ ErrorEquals: ['TryLater'], MaxAttempts: 1 }];
    const definition = chain({ A: task('flaky', { Retry }), B: task('flaky', { Retry }) });
    const arn = await sfn.start(await sfn.create(definition));
    for (const count of [1, 2]) {
      await sfn.seen(arn, 'TaskFailed', count);
      sfn.move(1);
    }
    expect((await sfn.ended(arn)).status).toBe('SUCCEEDED');
  });

  it('starts a Parallel again from the inner failure, without ParallelStateFailed', async () => {
    failing = (attempt) => {
      if (attempt === 1) throw named('Once');
      return 1;
    };
    const Retry = [{ ErrorEquals: ['Once'] }];
    const arn = await sfn.start(
      await sfn.create(single({ Type: 'Parallel', Branches: [single(task('flaky'))], Retry })),
    );
    await sfn.seen(arn, 'TaskFailed');
    sfn.move(1);
    const { events } = await sfn.ended(arn);
    expect(shape(events)).toContain('7 TaskFailed <- 6');
    expect(shape(events)).toContain('9 ParallelStateStarted <- 7');
    expect(events.map(({ type }) => type)).not.toContain('ParallelStateFailed');
  });
});

describe('Catch', () => {
  it('takes Output and Assign of the catcher and still exits the state', async () => {
    failing = () => {
      throw named('Broken');
    };
    const Catch = [
      { ErrorEquals: ['Other'], Next: 'After' },
      {
        ErrorEquals: ['States.ALL'],
        Next: 'After',
        Output: { was: '{% $states.input.x %}', why: '{% $states.errorOutput.Error %}' },
        Assign: { seen: '{% $parse($states.errorOutput.Cause).errorMessage %}' },
      },
    ];
    const After = { Type: 'Pass', Output: '{% $merge([$states.input, {"seen": $seen}]) %}' };
    const { output, events } = await sfn.run(chain({ Work: task('flaky', { Catch }), After }), { x: 1 });
    expect(output).toEqual({ was: 1, why: 'Broken', seen: 'no' });
    expect(shape(events).slice(4, 6)).toEqual(['5 TaskFailed <- 4', '6 TaskStateExited <- 5']);
  });

  it('does not take States.Runtime, wherever it comes from', async () => {
    const Choice = { Type: 'Choice', Choices: [{ Condition: false, Next: 'End' }] };
    const branch = { StartAt: 'C', States: { C: Choice, End: { Type: 'Succeed' } } };
    const Catch = [{ ErrorEquals: ['States.ALL'], Next: 'After' }];
    const { execution } = await sfn.run(
      chain({ Both: { Type: 'Parallel', Branches: [branch], Catch }, After: { Type: 'Pass' } }),
    );
    expect(execution.error).toBe('States.Runtime');
  });

  it('takes a result over the limit, as recorded for tasks', async () => {
    failing = () => 'x'.repeat(262_144);
    const Catch = [{ ErrorEquals: ['States.ALL'], Next: 'After', Output: '{% $states.errorOutput.Error %}' }];
    const { output } = await sfn.run(chain({ Work: task('flaky', { Catch }), After: { Type: 'Pass' } }));
    expect(output).toBe('States.DataLimitExceeded');
  });
});

describe('Timeouts', () => {
  it('ends a task with States.Timeout and no cause', async () => {
    const TimeoutSeconds = '{% $states.input.limit %}';
    const arn = await sfn.start(await sfn.create(single(task('never', { TimeoutSeconds }))), { limit: 30 });
    const [scheduled] = await sfn.seen(arn, 'TaskScheduled');
    expect(scheduled?.taskScheduledEventDetails?.timeoutInSeconds).toBe(30);
    sfn.move(30);
    const { execution, events } = await sfn.ended(arn);
    expect(execution.error).toBe('States.Timeout');
    expect(execution).not.toHaveProperty('cause');
    expect(events.at(-2)?.taskTimedOutEventDetails).toEqual({
      error: 'States.Timeout',
      resource: 'invoke',
      resourceType: 'lambda',
    });
    expect(events.at(-1)?.executionFailedEventDetails).toEqual({ error: 'States.Timeout' });
  });

  it.each(['States.HeartbeatTimeout', 'States.Timeout', 'States.ALL'])(
    'lets %s catch a missed heartbeat',
    async (name) => {
      const Catch = [
        { ErrorEquals: ['States.TaskFailed'], Next: 'Wrong' },
        { ErrorEquals: [name], Next: 'Right' },
      ];
      const States = {
        Work: waiting('record', { HeartbeatSeconds: 5, TimeoutSeconds: 100, Catch, Next: 'Right' }),
        Right: { Type: 'Succeed' },
        Wrong: { Type: 'Fail' },
      };
      const arn = await sfn.start(await sfn.create({ StartAt: 'Work', States }));
      await sfn.seen(arn, 'TaskSubmitted');
      sfn.move(5);
      const { output } = await sfn.ended(arn);
      expect(output).toEqual({ Error: 'States.Timeout', Cause: '' });
    },
  );

  it('gives every attempt a fresh timeout', async () => {
    const Retry = [{ ErrorEquals: ['States.Timeout'], MaxAttempts: 1, IntervalSeconds: 1 }];
    const arn = await sfn.start(await sfn.create(single(task('never', { TimeoutSeconds: 10, Retry }))));
    await attempts(arn, 1);
    sfn.move(10);
    await sfn.seen(arn, 'TaskTimedOut', 1);
    sfn.move(1);
    await attempts(arn, 2);
    sfn.move(9);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await sfn.seen(arn, 'TaskTimedOut')).toHaveLength(1);
    sfn.move(1);
    expect((await sfn.ended(arn)).execution.error).toBe('States.Timeout');
  });

  it('logs every late task of a Map first, then the iteration, the others and the Map', async () => {
    const ItemProcessor = single(task('never', { TimeoutSeconds: 3 }));
    const arn = await sfn.start(await sfn.create(single({ Type: 'Map', Items: [1, 2], ItemProcessor })));
    await attempts(arn, 2);
    sfn.move(3);
    const { events } = await sfn.ended(arn);
    expect(events.slice(-8).map(({ type }) => type)).toEqual([
      'TaskTimedOut',
      'TaskTimedOut',
      'TaskStateAborted',
      'MapIterationFailed',
      'TaskStateAborted',
      'MapIterationAborted',
      'MapStateFailed',
      'ExecutionFailed',
    ]);
  });

  it('ends the machine as TIMED_OUT exactly when its time was up', async () => {
    const machine = await sfn.create({ ...single({ Type: 'Wait', Seconds: 500 }), TimeoutSeconds: 60 });
    const arn = await sfn.start(machine);
    const started = sfn.time;
    sfn.move(75);
    const { execution, events } = await sfn.ended(arn);
    expect(execution).toMatchObject({ status: 'TIMED_OUT', stopDate: new Date(started + 60_000) });
    expect(execution).not.toHaveProperty('error');
    expect(execution).not.toHaveProperty('cause');
    expect(shape(events).at(-1)).toBe('3 ExecutionTimedOut <- 0');
  });

  it('does not record a result that comes too late', async () => {
    let release: (value: unknown) => void = () => {};
    sfn.functions['never'] = () => new Promise((resolve) => (release = resolve));
    const Catch = [{ ErrorEquals: ['States.Timeout'], Next: 'Rest' }];
    const arn = await sfn.start(
      await sfn.create(
        chain({ Work: task('never', { TimeoutSeconds: 1, Catch }), Rest: { Type: 'Wait', Seconds: 5 } }),
      ),
    );
    await attempts(arn, 1);
    sfn.move(1);
    await sfn.seen(arn, 'WaitStateEntered');
    release('late');
    sfn.move(5);
    const { events } = await sfn.ended(arn);
    expect(events.map(({ type }) => type)).not.toContain('TaskSucceeded');
  });
});

describe('Wait', () => {
  it('waits for seconds and until a moment, and not for a moment that has passed', async () => {
    const at = new Date(sfn.time + 3_600_000).toISOString().replace('.000Z', '.123456789Z');
    const arn = await sfn.start(
      await sfn.create(
        chain({
          Past: { Type: 'Wait', Timestamp: '2001-01-01T00:00:00Z' },
          Some: { Type: 'Wait', Seconds: '{% $states.input.s %}' },
          Until: { Type: 'Wait', Timestamp: at },
        }),
      ),
      { s: 60 },
    );
    await sfn.seen(arn, 'WaitStateEntered', 2);
    sfn.move(60);
    await sfn.seen(arn, 'WaitStateEntered', 3);
    sfn.move(3_539);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await sfn.seen(arn, 'WaitStateExited')).toHaveLength(2);
    sfn.move(2);
    expect((await sfn.ended(arn)).status).toBe('SUCCEEDED');
  });

  it.each([
    [{ Seconds: '{% -1 %}' }, 'Seconds'],
    [{ Seconds: '{% 1.5 %}' }, 'Seconds'],
    [{ Seconds: "{% '1' %}" }, 'Seconds'],
    [{ Timestamp: '2026-02-30T00:00:00Z' }, 'Timestamp'],
    [{ Timestamp: "{% '2026-01-01 00:00:00Z' %}" }, 'Timestamp'],
    [{ Timestamp: '2026-01-01T00:00:00' }, 'Timestamp'],
  ])('refuses %j', async (fields, location) => {
    const { execution, events } = await sfn.run(single({ Type: 'Wait', ...fields }));
    expect(execution.error).toBe('States.QueryEvaluationError');
    const failed = events.at(-2);
    expect(failed?.evaluationFailedEventDetails).toMatchObject({ location, state: 'Only' });
    expect(failed?.previousEventId).toBe(location === 'Timestamp' ? 2 : 0);
  });
});

describe('A failing expression', () => {
  it('is told as if the state had never been entered, and names the field', async () => {
    const { execution, events } = await sfn.run(
      chain({ First: { Type: 'Pass' }, Second: { Type: 'Pass', Output: { result: '{% $x %}' } } }),
    );
    const cause =
      "An error occurred while executing the state 'Second' (entered at the event id #4). " +
      "The JSONata expression '$x' specified for the field 'Output/result' returned nothing (undefined).";
    expect(execution).toMatchObject({ error: 'States.QueryEvaluationError', cause });
    expect(shape(events).slice(3)).toEqual([
      '4 PassStateEntered <- 3',
      '5 EvaluationFailed <- 3',
      '6 ExecutionFailed <- 5',
    ]);
    expect(events[4]?.evaluationFailedEventDetails).toEqual({
      cause,
      error: 'States.QueryEvaluationError',
      location: 'Output/result',
      state: 'Second',
    });
  });

  it.each([
    [
      { Type: 'Map', Items: '{% 1 %}' },
      "The JSONata expression '1' specified for the field 'Items' returned an unexpected result type. Expected 'array', but was 'number' for value: 1",
    ],
    [{ Type: 'Map' }, 'Map state input must be an array but was: {}'],
  ])('fails a Map with %j', async (fields, message) => {
    const { execution, events } = await sfn.run(
      single({ ...fields, ItemProcessor: single({ Type: 'Pass' }) }),
    );
    expect(execution.cause).toContain(message);
    expect(shape(events).slice(2)).toEqual([
      '3 EvaluationFailed <- 0',
      '4 MapStateFailed <- 3',
      '5 ExecutionFailed <- 4',
    ]);
  });

  it.each([
    ['$eval("1")', 'T1006'],
    ['$sum', 'function'],
    ['($f := function($n) { 1 + $f($n + 1) }; $f(0))', 'D1011'],
    ['$error("oh no")', 'oh no'],
    ['"a" + 1', 'T2001'],
  ])('tells what is wrong with %s', async (source, word) => {
    const { execution } = await sfn.run(single({ Type: 'Pass', Output: `{% ${source} %}` }));
    expect(execution.error).toBe('States.QueryEvaluationError');
    expect(execution.cause).toContain(word);
  });

  it('can be caught by a task, but not by the catcher that failed itself', async () => {
    failing = () => 1;
    const Catch = [{ ErrorEquals: ['States.QueryEvaluationError'], Next: 'After', Output: 'caught' }];
    const definition = chain({
      Work: task('flaky', { Output: '{% $nothing %}', Catch }),
      After: { Type: 'Pass' },
    });
    expect((await sfn.run(definition)).output).toBe('caught');
    const again = [{ ErrorEquals: ['States.ALL'], Next: 'After', Output: '{% $nothing %}' }];
    const broken = chain({
      Work: task('flaky', { Output: '{% $nothing %}', Catch: again }),
      After: { Type: 'Pass' },
    });
    const { execution } = await sfn.run(broken);
    expect(execution.cause).toContain("'Catch[0]/Output'");
  });
});

describe('The history limit', () => {
  it('ends an endless loop with the 25,000th event', async () => {
    const States = {
      Again: { Type: 'Choice', Choices: [{ Condition: false, Next: 'Done' }], Default: 'Again' },
      Done: { Type: 'Succeed' },
    };
    const { execution, events } = await sfn.run({ StartAt: 'Again', States });
    expect(events).toHaveLength(25_000);
    expect(shape(events).at(-1)).toBe('25000 ExecutionFailed <- 24999');
    expect(execution.cause).toBe('The execution reached the maximum number of history events (25000).');
  }, 20_000);
});
