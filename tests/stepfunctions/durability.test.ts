import { SendTaskSuccessCommand, StopExecutionCommand } from '@aws-sdk/client-sfn';
import { describe, expect, it } from 'vitest';
import { Engine } from '../../local/stepfunctions/engine/engine.ts';
import { openStore } from '../../local/stepfunctions/store/store.ts';
import { chain, single, task, waiting } from './support/definitions.ts';
import { ServiceUnderTest, until } from './support/service-under-test.ts';

const started = (stateMachineArn: string, name: string) => JSON.stringify({ stateMachineArn, name });

describe('One turn of the event loop', () => {
  it('is one transaction, however many executions it starts', async () => {
    await using sfn = await ServiceUnderTest.open();
    const machine = await sfn.create(single({ Type: 'Pass' }));
    const before = sfn.service.commits;
    const replies = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        sfn.service.handle('AWSStepFunctions.StartExecution', started(machine, `e${index}`)),
      ),
    );
    expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: 100 }, () => 200));
    expect(sfn.service.commits - before).toBe(1);
    const { events } = await sfn.ended(machine.replace(':stateMachine:', ':execution:') + ':e99');
    expect(events).toHaveLength(4);
  });

  it('stores what is to be invoked before it is invoked', async () => {
    await using sfn = await ServiceUnderTest.open();
    const machine = await sfn.create(single(waiting('look')));
    const seen: string[] = [];
    sfn.functions['look'] = async ({ token }: { token: string }) => {
      const events = await sfn.history(`${machine.replace(':stateMachine:', ':execution:')}:e`);
      seen.push(...events.map(({ type }) => type ?? ''));
      await sfn.client.send(new SendTaskSuccessCommand({ taskToken: token, output: '1' }));
    };
    await sfn.ended(await sfn.start(machine, {}, 'e'));
    expect(seen).toEqual(['ExecutionStarted', 'TaskStateEntered', 'TaskScheduled', 'TaskStarted']);
  });

  it('invokes no more functions at once than it may', async () => {
    await using sfn = await ServiceUnderTest.open();
    let running = 0;
    let most = 0;
    sfn.functions['busy'] = async () => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
    };
    const machine = await sfn.create(single(task('busy')));
    const starts = Array.from({ length: 100 }, (_, index) => started(machine, `e${index}`));
    await Promise.all(starts.map((body) => sfn.service.handle('AWSStepFunctions.StartExecution', body)));
    for (let index = 0; index < 100; index += 1) {
      const arn = `${machine.replace(':stateMachine:', ':execution:')}:e${index}`;
      expect((await sfn.ended(arn)).status).toBe('SUCCEEDED');
    }
    expect(most).toBe(64);
  });
});

describe('After a restart', () => {
  it('an invocation without a recorded result is made again, others are not', async () => {
    await using sfn = await ServiceUnderTest.open();
    let hang = true;
    sfn.functions = { first: () => 1, second: () => (hang ? new Promise(() => {}) : 2) };
    const arn = await sfn.start(await sfn.create(chain({ A: task('first'), B: task('second') })));
    await until(() => Promise.resolve(sfn.calls[1]));
    hang = false;
    await sfn.crash();
    const { status, events } = await sfn.ended(arn);
    expect(status).toBe('SUCCEEDED');
    expect(sfn.calls.map(({ name }) => name)).toEqual(['first', 'second', 'second']);
    expect(events.filter(({ type }) => type === 'TaskScheduled')).toHaveLength(2);
  });

  it('waits, backoffs, timeouts and the time of the machine go on', async () => {
    await using sfn = await ServiceUnderTest.open({
      fail: () => {
        throw new Error('no');
      },
      never: () => new Promise(() => {}),
    });
    const Retry = [{ ErrorEquals: ['States.ALL'], IntervalSeconds: 60, MaxAttempts: 1 }];
    const machines = [
      single({ Type: 'Wait', Seconds: 60 }),
      single(task('fail', { Retry })),
      single(task('never', { TimeoutSeconds: 60 })),
      { ...single({ Type: 'Wait', Seconds: 600 }), TimeoutSeconds: 60 },
    ];
    const arns: string[] = [];
    for (const machine of machines) arns.push(await sfn.start(await sfn.create(machine)));
    await sfn.seen(arns[1] ?? '', 'TaskFailed');
    sfn.move(30);
    await sfn.crash();
    sfn.move(30);
    const ended = await Promise.all(arns.map((arn) => sfn.ended(arn)));
    expect(ended.map(({ status }) => status)).toEqual(['SUCCEEDED', 'FAILED', 'FAILED', 'TIMED_OUT']);
    expect(ended.map(({ execution }) => execution.error)).toEqual([
      undefined,
      'Error',
      'States.Timeout',
      undefined,
    ]);
  });

  it('what became due meanwhile happens at once', async () => {
    await using sfn = await ServiceUnderTest.open();
    const arn = await sfn.start(await sfn.create(single({ Type: 'Wait', Seconds: 60 })));
    await sfn.shut();
    sfn.time += 3_600_000;
    await sfn.openService();
    expect((await sfn.ended(arn)).status).toBe('SUCCEEDED');
  });

  it('tokens, early answers and half a Map are still there', async () => {
    await using sfn = await ServiceUnderTest.open();
    const tokens: string[] = [];
    let hang = true;
    sfn.functions['file'] = async ({ token }: { token: string }) => {
      tokens.push(token);
      if (hang && tokens.length === 1) {
        await sfn.client.send(new SendTaskSuccessCommand({ taskToken: token, output: '"early"' }));
        return new Promise(() => {});
      }
      return 'filed';
    };
    const Items = [1, 2, 3];
    const arn = await sfn.start(
      await sfn.create(single({ Type: 'Map', Items, ItemProcessor: single(waiting('file')) })),
    );
    await sfn.seen(arn, 'TaskSubmitted', 2);
    hang = false;
    const [, second, third] = tokens;
    await sfn.client.send(new SendTaskSuccessCommand({ taskToken: second, output: '2' }));
    await sfn.crash();
    await sfn.client.send(new SendTaskSuccessCommand({ taskToken: third, output: '3' }));
    expect((await sfn.ended(arn)).output).toEqual(['early', 2, 3]);
    expect(tokens[3]).toBe(tokens[0]);
  });

  it('a long loop goes on where it was', async () => {
    await using sfn = await ServiceUnderTest.open();
    const States = {
      Count: {
        Type: 'Pass',
        Assign: { n: '{% $states.input + 1 %}' },
        Output: '{% $states.input + 1 %}',
        Next: 'More',
      },
      More: { Type: 'Choice', Choices: [{ Condition: '{% $n < 2000 %}', Next: 'Count' }], Default: 'Done' },
      Done: { Type: 'Succeed' },
    };
    const arn = await sfn.start(await sfn.create({ StartAt: 'Count', States }), 0);
    await sfn.crash();
    const { output, events } = await sfn.ended(arn);
    expect(output).toBe(2000);
    // In many small transactions: meanwhile others get their turn.
    expect(sfn.service.commits).toBeGreaterThan(10);
    expect(events.map(({ id }) => id)).toEqual(events.map((_, index) => index + 1));
  });
});

describe('Trouble', () => {
  it('with one execution does not hold up the others', async () => {
    await using sfn = await ServiceUnderTest.open();
    const machine = await sfn.create(single({ Type: 'Wait', Seconds: 60 }), 'spoiled');
    const spoiled = await sfn.start(machine);
    await sfn.shut();
    sfn.inFile((file) => {
      file.exec("update revisions set definition = '{}' where machine_arn like '%spoiled'");
    });
    await sfn.openService();
    const other = await sfn.start(await sfn.create(single({ Type: 'Wait', Seconds: 60 })));
    sfn.move(60);
    expect((await sfn.ended(other)).status).toBe('SUCCEEDED');
    await expect(sfn.client.send(new StopExecutionCommand({ executionArn: spoiled }))).rejects.toMatchObject({
      name: 'InternalFailure',
    });
  });

  it('with the disk is told to the caller, and loses no result of a function', async () => {
    const store = openStore(':memory:');
    let refuse = 0;
    const database = {
      ...store.database,
      transaction<T>(work: () => T): T {
        if ((refuse -= 1) === 0) throw new Error('disk full');
        return store.database.transaction(work);
      },
    };
    const invoke = () => Promise.resolve({ StatusCode: 200, ExecutedVersion: '1', Payload: '1' });
    const options = { invoke, now: () => 0, region: 'cn-north-1', maxInvocations: 1 };
    const engine = new Engine({ ...options, store: { ...store, database } });
    const definition = JSON.stringify({ QueryLanguage: 'JSONata', ...single(task('f')) });
    const machine = { machine_arn: 'a:m', definition, role_arn: 'r', revision_id: null, created_at: 0 };
    const revision = store.machines.revise(machine);
    const start = (arn: string) =>
      engine.start({ arn, machine_arn: 'a:m', name: arn, revision, input: '{}', seed: 's', started_at: 0 });
    refuse = 1;
    await expect(start('x')).rejects.toThrow('disk full');
    refuse = 2;
    await expect(start('x')).resolves.toMatchObject({ created: true });
    const row = await until(() => {
      const found = store.executions.find('x');
      return Promise.resolve(found?.status === 'SUCCEEDED' ? found : undefined);
    });
    expect(refuse).toBeLessThan(0);
    expect(
      store.history.page(row.id, 0, 100, false).filter(({ type }) => type === 'TaskSucceeded'),
    ).toHaveLength(1);
    await engine.close();
  });
});

describe('A wait of months', () => {
  it('does not overflow the timer of the platform', async () => {
    const warnings: string[] = [];
    const listen = ({ name }: Error) => void warnings.push(name);
    process.on('warning', listen);
    await using sfn = await ServiceUnderTest.open();
    const arn = await sfn.start(await sfn.create(single({ Type: 'Wait', Seconds: 90 * 86_400 })));
    sfn.move(89 * 86_400);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect((await sfn.history(arn)).map(({ type }) => type)).toEqual([
      'ExecutionStarted',
      'WaitStateEntered',
    ]);
    sfn.move(86_400);
    expect((await sfn.ended(arn)).status).toBe('SUCCEEDED');
    process.off('warning', listen);
    expect(warnings).not.toContain('TimeoutOverflowWarning');
  });
});

describe('The file', () => {
  it('keeps nothing alive of what has ended or is no longer wanted', async () => {
    await using sfn = await ServiceUnderTest.open({ never: () => new Promise(() => {}) });
    const Catch = [{ ErrorEquals: ['States.Timeout'], Next: 'After' }];
    const late = chain({
      W: task('never', { TimeoutSeconds: 5, Catch }),
      After: { Type: 'Wait', Seconds: 500 },
    });
    const branch = chain({ W: waiting('never', { TimeoutSeconds: 50, HeartbeatSeconds: 40 }) });
    const stopped = single({ Type: 'Parallel', Branches: [branch, single({ Type: 'Wait', Seconds: 9 })] });
    const waitingOn = await sfn.start(await sfn.create(late));
    const arn = await sfn.start(await sfn.create({ ...stopped, TimeoutSeconds: 100 }));
    await sfn.seen(arn, 'TaskStarted');
    sfn.move(5);
    await sfn.seen(waitingOn, 'WaitStateEntered');
    await sfn.client.send(new StopExecutionCommand({ executionArn: arn }));
    await sfn.shut();
    const count = (table: string) =>
      sfn.inFile((file) => file.prepare(`select count(*) as n from ${table}`).get()?.['n']);
    // One frame waits on; the other three are where the stopped execution could be redriven.
    expect(['frames', 'timers', 'tasks', 'tokens'].map(count)).toEqual([1 + 3, 1, 0, 1]);
    await sfn.openService();
    expect(sfn.calls).toHaveLength(2);
  });

  it('is never served twice', async () => {
    await using sfn = await ServiceUnderTest.open();
    await expect(sfn.openService()).rejects.toThrow(/locked/);
  });
});
