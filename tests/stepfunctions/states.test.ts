import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chain, single, task } from './support/definitions.ts';
import { ServiceUnderTest, shape } from './support/service-under-test.ts';

let sfn: ServiceUnderTest;
beforeAll(async () => {
  sfn = await ServiceUnderTest.open({
    double: ({ n }: { n: number }) => ({ twice: n * 2 }),
    echo: (payload: unknown) => payload,
    fail: ({ n }: { n: number }) => {
      if (n === 2) throw Object.assign(new Error('two is bad'), { name: 'BadNumber' });
      return n;
    },
  });
});
afterAll(() => sfn[Symbol.asyncDispose]());

describe('Pass, Choice, Succeed and Fail', () => {
  it('evaluates Output at any depth and leaves plain strings alone', async () => {
    const Output = {
      a: ['{% $states.input.x + 1 %}', 'plain'],
      b: { c: '{% $states.context.State.Name %}' },
    };
    const { output } = await sfn.run(single({ Type: 'Pass', Output }), { x: 1 });
    expect(output).toEqual({ a: [2, 'plain'], b: { c: 'Only' } });
  });

  it('lets the first state point to 0, and writes Entered and Exited with compact text', async () => {
    const { events } = await sfn.run(single({ Type: 'Pass' }), { x: 1 });
    expect(shape(events)).toEqual([
      '1 ExecutionStarted <- 0',
      '2 PassStateEntered <- 0',
      '3 PassStateExited <- 2',
      '4 ExecutionSucceeded <- 3',
    ]);
    expect(events[1]?.stateEnteredEventDetails).toEqual({
      name: 'Only',
      input: '{"x":1}',
      inputDetails: { truncated: false },
    });
    expect(events[2]?.stateExitedEventDetails).toEqual({
      name: 'Only',
      output: '{"x":1}',
      outputDetails: { truncated: false },
    });
  });

  it('outputs variables as they were when the state was entered, and tells what it assigned', async () => {
    const { output, events } = await sfn.run(
      chain({
        First: { Type: 'Pass', Assign: { answer: 42, word: 'x' } },
        Second: { Type: 'Pass', Assign: { answer: 43 }, Output: '{% $answer %}' },
        Third: { Type: 'Pass', Output: { before: '{% $states.input %}', after: '{% $answer %}' } },
      }),
    );
    expect(output).toEqual({ before: 42, after: 43 });
    expect(events[2]?.stateExitedEventDetails).toMatchObject({
      assignedVariables: { answer: '42', word: '"x"' },
      assignedVariablesDetails: { truncated: false },
    });
    expect(events.at(-2)?.stateExitedEventDetails).not.toHaveProperty('assignedVariables');
  });

  const choice = {
    StartAt: 'Which',
    States: {
      Which: {
        Type: 'Choice',
        Choices: [
          { Condition: '{% $states.input.n > 10 %}', Next: 'Big', Output: 'big', Assign: { size: 'L' } },
          { Condition: '{% $states.input.n > 5 %}', Next: 'Big' },
        ],
        Default: 'Small',
        Output: 'small',
      },
      Big: { Type: 'Succeed' },
      Small: { Type: 'Fail', Error: 'TooSmall', Cause: "{% 'got ' & $states.input %}" },
    },
  };

  it('takes the first rule that holds, with the output of that rule', async () => {
    expect((await sfn.run(choice, { n: 11 })).output).toBe('big');
    expect((await sfn.run(choice, { n: 6 })).output).toEqual({ n: 6 });
  });

  it('takes the default with the output of the state, and fails with the words of the Fail state', async () => {
    const { execution, events } = await sfn.run(choice, { n: 1 });
    expect(execution).toMatchObject({ status: 'FAILED', error: 'TooSmall', cause: 'got small' });
    expect(shape(events).slice(-2)).toEqual(['4 FailStateEntered <- 3', '5 ExecutionFailed <- 4']);
  });

  it('fails when no rule holds and there is no default', async () => {
    const Which = { ...choice.States.Which, Default: undefined };
    const machine = { StartAt: 'Which', States: { Which, Big: choice.States.Big } };
    const { execution } = await sfn.run(machine, { n: 1 });
    expect(execution.error).toBe('States.Runtime');
    expect(execution.cause).toBe(
      "An error occurred while executing the state 'Which' (entered at the event id #2). " +
        'Failed to transition out of the state. The state does not point to a next state.',
    );
  });

  it('refuses a result over the limit without leaving the state', async () => {
    const Output = "{% $join($map([1..30000], function($i) { '0123456789' })) %}";
    const { execution, events } = await sfn.run(single({ Type: 'Pass', Output }));
    expect(execution.error).toBe('States.DataLimitExceeded');
    expect(events.map(({ type }) => type)).not.toContain('PassStateExited');
  });
});

describe('Task', () => {
  it('invokes with the evaluated arguments and logs them as text', async () => {
    const definition = single(
      task('double', { Output: '{% $states.result.Payload.twice %}', TimeoutSeconds: 9 }),
    );
    const { output, events } = await sfn.run(definition, { n: 4 });
    expect(output).toBe(8);
    expect(shape(events)).toEqual([
      '1 ExecutionStarted <- 0',
      '2 TaskStateEntered <- 0',
      '3 TaskScheduled <- 2',
      '4 TaskStarted <- 3',
      '5 TaskSucceeded <- 4',
      '6 TaskStateExited <- 5',
      '7 ExecutionSucceeded <- 6',
    ]);
    expect(events[2]?.taskScheduledEventDetails).toEqual({
      parameters: '{"FunctionName":"double","Payload":"{\\"n\\":4}"}',
      region: 'cn-north-1',
      resource: 'invoke',
      resourceType: 'lambda',
      timeoutInSeconds: 9,
    });
    expect(events[3]?.taskStartedEventDetails).toEqual({ resource: 'invoke', resourceType: 'lambda' });
    const result = JSON.parse(events[4]?.taskSucceededEventDetails?.output ?? '') as object;
    expect(Object.keys(result)).toEqual([
      'ExecutedVersion',
      'Payload',
      'SdkHttpMetadata',
      'SdkResponseMetadata',
      'StatusCode',
    ]);
  });

  it('sends a string payload as the raw body and serialises everything else', async () => {
    const Output = '{% $states.result.Payload %}';
    const raw = await sfn.run(single(task('echo', { Output }, '0.0')));
    expect(raw.output).toBe(0);
    expect((await sfn.run(single(task('echo', { Output }, '"x"')))).output).toBe('x');
    expect((await sfn.run(single(task('echo', { Output }, { a: [1] })))).output).toEqual({ a: [1] });
  });

  it('fails with the error type and the raw text of the function', async () => {
    const { execution, events } = await sfn.run(single(task('fail')), { n: 2 });
    expect(execution.error).toBe('BadNumber');
    expect(execution.cause).toBe('{"errorType":"BadNumber","errorMessage":"two is bad","trace":[]}');
    expect(shape(events).slice(-2)).toEqual(['5 TaskFailed <- 4', '6 ExecutionFailed <- 5']);
  });

  it('names an unknown function', async () => {
    const { execution } = await sfn.run(single(task('nobody')));
    expect(execution.error).toBe('Lambda.ResourceNotFoundException');
    expect(execution.cause).toMatch(/^Function not found: nobody .*Status Code: 404; .*; Proxy: null\)$/);
  });
});

describe('Parallel', () => {
  it('gives the outputs in the order of the branches and keeps inner variables inside', async () => {
    const { output, status } = await sfn.run(
      chain({
        Prepare: { Type: 'Pass', Assign: { outer: 1 } },
        Both: {
          Type: 'Parallel',
          Branches: [
            chain({
              Slow: task('echo', { Assign: { inner: 7 }, Output: '{% $outer %}' }),
              Then: { Type: 'Pass', Output: '{% $states.input + $inner %}' },
            }),
            single({ Type: 'Pass', Assign: { outer: 5 }, Output: 'second' }),
          ],
          Assign: { both: '{% $states.result %}' },
        },
        Last: { Type: 'Pass', Output: '{% [$outer, $both, $exists($inner)] %}' },
      }),
      {},
    );
    expect(status).toBe('SUCCEEDED');
    expect(output).toEqual([1, 8, 'second', false]);
  });

  it('interleaves branches, each pointing along itself', async () => {
    const Branches = [chain({ A1: { Type: 'Pass' }, A2: { Type: 'Pass' } }), single({ Type: 'Pass' })];
    const { events } = await sfn.run(single({ Type: 'Parallel', Branches }));
    expect(shape(events)).toEqual([
      '1 ExecutionStarted <- 0',
      '2 ParallelStateEntered <- 0',
      '3 ParallelStateStarted <- 2',
      '4 PassStateEntered <- 3',
      '5 PassStateExited <- 4',
      '6 PassStateEntered <- 3',
      '7 PassStateExited <- 6',
      '8 PassStateEntered <- 5',
      '9 PassStateExited <- 8',
      '10 ParallelStateSucceeded <- 9',
      '11 ParallelStateExited <- 10',
      '12 ExecutionSucceeded <- 11',
    ]);
  });

  it('logs a failing branch, its aborted task and the exit through the catcher', async () => {
    const Catch = [{ ErrorEquals: ['States.ALL'], Next: 'Handled' }];
    const { events, output } = await sfn.run(
      chain({
        Both: { Type: 'Parallel', Branches: [single(task('fail'))], Catch },
        Handled: { Type: 'Pass' },
      }),
      { n: 2 },
    );
    expect(shape(events).slice(5, 11)).toEqual([
      '6 TaskStarted <- 5',
      '7 TaskFailed <- 6',
      '8 TaskStateAborted <- 7',
      '9 ParallelStateFailed <- 7',
      '10 ParallelStateExited <- 9',
      '11 PassStateEntered <- 10',
    ]);
    expect(output).toMatchObject({ Error: 'BadNumber' });
  });
});

describe('Map', () => {
  const each = chain({ Work: { Type: 'Pass', Output: '{% $states.input * 2 %}' } });

  it('runs every item and keeps the order', async () => {
    const { output } = await sfn.run(
      single({
        Type: 'Map',
        Items: '{% $states.input.list %}',
        ItemSelector: {
          v: '{% $states.context.Map.Item.Value %}',
          i: '{% $states.context.Map.Item.Index %}',
        },
        ItemProcessor: single(task('echo', { Output: '{% $states.result.Payload %}' })),
      }),
      { list: [5, 6, 7] },
    );
    expect(output).toEqual([
      { v: 5, i: 0 },
      { v: 6, i: 1 },
      { v: 7, i: 2 },
    ]);
  });

  it('starts all iterations first and exits from the last iteration', async () => {
    const { events } = await sfn.run(single({ Type: 'Map', ItemProcessor: each }), [1, 2]);
    expect(shape(events).slice(2)).toEqual([
      '3 MapStateStarted <- 2',
      '4 MapIterationStarted <- 3',
      '5 MapIterationStarted <- 3',
      '6 PassStateEntered <- 4',
      '7 PassStateExited <- 6',
      '8 MapIterationSucceeded <- 7',
      '9 PassStateEntered <- 5',
      '10 PassStateExited <- 9',
      '11 MapIterationSucceeded <- 10',
      '12 MapStateSucceeded <- 11',
      '13 MapStateExited <- 11',
      '14 ExecutionSucceeded <- 13',
    ]);
    expect(events[2]?.mapStateStartedEventDetails).toEqual({ length: 2 });
    expect(events[3]?.mapIterationStartedEventDetails).toEqual({ index: 0, name: 'Only' });
  });

  it('lets the next iteration point to the last state of the one before when one runs at a time', async () => {
    const { events } = await sfn.run(single({ Type: 'Map', MaxConcurrency: 1, ItemProcessor: each }), [1, 2]);
    expect(shape(events).slice(3, 8)).toEqual([
      '4 MapIterationStarted <- 3',
      '5 PassStateEntered <- 4',
      '6 PassStateExited <- 5',
      '7 MapIterationSucceeded <- 6',
      '8 MapIterationStarted <- 6',
    ]);
  });

  it('never runs more iterations than it may', async () => {
    let running = 0;
    let most = 0;
    sfn.functions['busy'] = async () => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
    };
    const Items = '{% [1..9] %}';
    const { status } = await sfn.run(
      single({ Type: 'Map', Items, MaxConcurrency: '{% 3 %}', ItemProcessor: single(task('busy')) }),
    );
    expect(status).toBe('SUCCEEDED');
    expect(most).toBe(3);
  });

  it('fails with the iteration that failed', async () => {
    const { events, execution } = await sfn.run(
      single({
        Type: 'Map',
        MaxConcurrency: 1,
        ItemProcessor: single(task('fail', {}, { n: '{% $states.input %}' })),
      }),
      [2],
    );
    expect(execution.error).toBe('BadNumber');
    expect(shape(events).slice(-5)).toEqual([
      '8 TaskFailed <- 7',
      '9 TaskStateAborted <- 8',
      '10 MapIterationFailed <- 8',
      '11 MapStateFailed <- 8',
      '12 ExecutionFailed <- 11',
    ]);
  });

  it('takes an empty list', async () => {
    expect((await sfn.run(single({ Type: 'Map', ItemProcessor: each }), [])).output).toEqual([]);
  });
});
