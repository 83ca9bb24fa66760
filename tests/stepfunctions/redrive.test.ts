import {
  DescribeExecutionCommand,
  ListExecutionsCommand,
  RedriveExecutionCommand,
  SendTaskSuccessCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { describe, expect, it } from 'vitest';
import { chain, single, task, waiting } from './support/definitions.ts';
import { ServiceUnderTest, shape, until } from './support/service-under-test.ts';

const day = 24 * 60 * 60;
const broken = () => {
  throw Object.assign(new Error('of no use'), { name: 'Broken' });
};
const redrive = (sfn: ServiceUnderTest, executionArn: string, clientToken?: string) =>
  sfn.client.send(new RedriveExecutionCommand({ executionArn, clientToken }));
const described = (sfn: ServiceUnderTest, executionArn: string) =>
  sfn.client.send(new DescribeExecutionCommand({ executionArn }));

describe('A redriven execution', () => {
  const twoSteps = chain({
    First: task('first', { Assign: { seen: '{% $states.result.Payload %}' }, Output: { n: 1 } }),
    Second: task('second', { Output: '{% [$seen, $states.result.Payload] %}' }),
  });

  it('goes on where it failed, with what came before, and does nothing again that had succeeded', async () => {
    await using sfn = await ServiceUnderTest.open({ first: () => 'first', second: broken });
    const failed = await sfn.run(twoSteps, { of: 'input' });
    expect(failed.execution).toMatchObject({
      status: 'FAILED',
      redriveCount: 0,
      redriveStatus: 'REDRIVABLE',
    });
    sfn.functions['second'] = () => 'second';
    sfn.move(60);
    const { redriveDate } = await redrive(sfn, failed.arn);
    expect(redriveDate?.getTime()).toBe(sfn.time);
    const { execution, output, events } = await sfn.ended(failed.arn);
    expect(output).toEqual(['first', 'second']);
    expect(execution).toMatchObject({ status: 'SUCCEEDED', redriveCount: 1, input: '{"of":"input"}' });
    expect(execution.redriveDate?.getTime()).toBe(sfn.time);
    expect(sfn.calls.map(({ name }) => name)).toEqual(['first', 'second', 'second']);
    const since = events.slice(failed.events.length);
    const last = failed.events.length;
    expect(shape(since).slice(0, 2)).toEqual([
      `${last + 1} ExecutionRedriven <- ${last}`,
      // The branch goes on behind its own last event, as a retry does.
      `${last + 2} TaskScheduled <- ${last - 1}`,
    ]);
    expect(since[0]?.executionRedrivenEventDetails).toEqual({ redriveCount: 1 });
    expect(since.map(({ type }) => type)).not.toContain('TaskStateEntered');
  });

  it('has all its retries before it again, and tells the context how often it was redriven', async () => {
    await using sfn = await ServiceUnderTest.open({ never: broken });
    const Retry = [{ ErrorEquals: ['Broken'], IntervalSeconds: 1, MaxAttempts: 2 }];
    const payload = { count: '{% $states.context.Execution.RedriveCount %}' };
    const arn = await sfn.start(await sfn.create(single(task('never', { Retry }, payload))));
    for (const redrives of [0, 1, 2]) {
      if (redrives > 0) await redrive(sfn, arn);
      await until(async () => {
        sfn.move(5);
        return sfn.calls.length === (redrives + 1) * 3 ? true : undefined;
      });
      expect((await sfn.ended(arn)).execution.redriveCount).toBe(redrives);
    }
    expect(sfn.calls.map(({ payload: one }) => (one as { count: number }).count)).toEqual([
      0, 0, 0, 1, 1, 1, 2, 2, 2,
    ]);
  });

  it('runs only the branches again that failed or were aborted', async () => {
    const tokens: string[] = [];
    await using sfn = await ServiceUnderTest.open({
      good: () => 'good',
      bad: broken,
      wait: ({ token }: { token: string }) => void tokens.push(token),
    });
    const Branches = [
      single(task('good')),
      single(waiting('wait')),
      chain({ A: task('good'), B: task('bad') }),
    ];
    const failed = await sfn.run(single({ Type: 'Parallel', Branches }));
    expect(failed.status).toBe('FAILED');
    sfn.functions['bad'] = () => 'mended';
    const before = sfn.calls.length;
    await redrive(sfn, failed.arn);
    await until(async () => (tokens.length === 2 ? true : undefined));
    await sfn.client.send(new SendTaskSuccessCommand({ taskToken: tokens[1], output: '"answer"' }));
    const { output, events } = await sfn.ended(failed.arn);
    const payload = (one: unknown) => (one as { Payload?: unknown }).Payload ?? one;
    expect((output as unknown[]).map(payload)).toEqual(['good', 'answer', 'mended']);
    expect(
      sfn.calls
        .slice(before)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['bad', 'wait']);
    expect(events.filter(({ type }) => type === 'ParallelStateStarted')).toHaveLength(1);
    const late = sfn.client.send(new SendTaskSuccessCommand({ taskToken: tokens[0], output: '1' }));
    await expect(late).rejects.toMatchObject({ name: 'TaskTimedOut' });
  });

  it('runs only the iterations of a Map again that did not succeed, and begins those that never began', async () => {
    let isBroken = true;
    await using sfn = await ServiceUnderTest.open({
      each: (n: number) => (n === 2 && isBroken ? broken() : n * 10),
    });
    const ItemProcessor = single(task('each', { Output: '{% $states.result.Payload %}' }));
    const failed = await sfn.run(single({ Type: 'Map', Items: [1, 2, 3], MaxConcurrency: 1, ItemProcessor }));
    expect(failed.status).toBe('FAILED');
    isBroken = false;
    await redrive(sfn, failed.arn);
    expect((await sfn.ended(failed.arn)).output).toEqual([10, 20, 30]);
    expect(sfn.calls.map(({ payload }) => payload)).toEqual([1, 2, 2, 3]);
  });

  it('forgets branches whose failure was caught on the way', async () => {
    await using sfn = await ServiceUnderTest.open({ bad: broken, last: broken });
    const caught = {
      Type: 'Parallel',
      Branches: [single(task('bad'))],
      Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Last' }],
    };
    const failed = await sfn.run(chain({ Caught: caught, Last: task('last') }));
    sfn.functions['last'] = () => 'done';
    await redrive(sfn, failed.arn);
    expect((await sfn.ended(failed.arn)).status).toBe('SUCCEEDED');
    expect(sfn.calls.map(({ name }) => name)).toEqual(['bad', 'last', 'last']);
  });

  it('enters a Fail state again, and fails again', async () => {
    await using sfn = await ServiceUnderTest.open();
    const failed = await sfn.run(single({ Type: 'Fail', End: undefined, Error: 'No' }));
    await redrive(sfn, failed.arn);
    const again = await sfn.ended(failed.arn);
    expect(again.execution).toMatchObject({ status: 'FAILED', error: 'No', redriveCount: 1 });
    expect(again.events.filter(({ type }) => type === 'FailStateEntered')).toHaveLength(2);
  });

  it('can be one that was stopped or ran out of time; its time begins anew', async () => {
    const tokens: string[] = [];
    await using sfn = await ServiceUnderTest.open({
      wait: ({ token }: { token: string }) => void tokens.push(token),
    });
    const machine = await sfn.create({ ...single(waiting('wait')), TimeoutSeconds: 100 });
    const arn = await sfn.start(machine);
    await sfn.seen(arn, 'TaskSubmitted');
    await sfn.client.send(new StopExecutionCommand({ executionArn: arn }));
    await redrive(sfn, arn);
    await sfn.seen(arn, 'TaskSubmitted', 2);
    sfn.move(101);
    expect((await sfn.ended(arn)).status).toBe('TIMED_OUT');
    sfn.move(1_000);
    await redrive(sfn, arn);
    await sfn.seen(arn, 'TaskSubmitted', 3);
    sfn.move(99);
    expect((await described(sfn, arn)).status).toBe('RUNNING');
    await sfn.client.send(new SendTaskSuccessCommand({ taskToken: tokens[2], output: '1' }));
    expect((await sfn.ended(arn)).execution).toMatchObject({ status: 'SUCCEEDED', redriveCount: 2 });
  });

  it('survives a crash before the redrive and after it', async () => {
    await using sfn = await ServiceUnderTest.open({ first: () => 'first', second: broken });
    const failed = await sfn.run(twoSteps);
    await sfn.crash();
    let isUnderWay = false;
    sfn.functions['second'] = () => new Promise(() => (isUnderWay = true));
    await redrive(sfn, failed.arn);
    await until(async () => isUnderWay || undefined);
    sfn.functions['second'] = () => 'after the crash';
    await sfn.crash();
    expect((await sfn.ended(failed.arn)).output).toEqual(['first', 'after the crash']);
  });
});

describe('A redrive', () => {
  it('is refused for what runs or has succeeded, and for what is not there', async () => {
    await using sfn = await ServiceUnderTest.open({ wait: () => 0 });
    const done = await sfn.run(single({ Type: 'Pass' }));
    const refused = { name: 'ExecutionNotRedrivable' };
    await expect(redrive(sfn, done.arn)).rejects.toMatchObject(refused);
    const arn = await sfn.start(await sfn.create(single(waiting('wait'))));
    await expect(redrive(sfn, arn)).rejects.toMatchObject(refused);
    await expect(redrive(sfn, `${arn}x`)).rejects.toMatchObject({ name: 'ExecutionDoesNotExist' });
  });

  it('is refused after fourteen days', async () => {
    await using sfn = await ServiceUnderTest.open({ bad: broken });
    const { arn } = await sfn.run(single(task('bad')));
    sfn.move(14 * day + 1);
    expect(await described(sfn, arn)).toMatchObject({
      redriveStatus: 'NOT_REDRIVABLE',
      redriveStatusReason: 'Execution redrivable period exceeded',
    });
    await expect(redrive(sfn, arn)).rejects.toMatchObject({ name: 'ExecutionNotRedrivable' });
  });

  it('that is asked for twice by the same request happens once', async () => {
    const tokens: string[] = [];
    await using sfn = await ServiceUnderTest.open({ bad: broken });
    const { arn } = await sfn.run(single(waiting('bad')));
    sfn.functions['bad'] = ({ token }: { token: string }) => void tokens.push(token);
    const [one, two] = await Promise.all([redrive(sfn, arn, 'the same'), redrive(sfn, arn, 'the same')]);
    expect(one.redriveDate).toEqual(two.redriveDate);
    expect((await described(sfn, arn)).redriveCount).toBe(1);
    await expect(redrive(sfn, arn, 'another')).rejects.toMatchObject({ name: 'ExecutionNotRedrivable' });
  });

  it('shows in the list, which can be asked for those that were redriven', async () => {
    await using sfn = await ServiceUnderTest.open({ bad: broken });
    const stateMachineArn = await sfn.create(single(task('bad')));
    const arns = [await sfn.start(stateMachineArn), await sfn.start(stateMachineArn)];
    for (const arn of arns) await sfn.ended(arn);
    await redrive(sfn, arns[0] ?? '');
    const listed = async (redriveFilter: 'REDRIVEN' | 'NOT_REDRIVEN') =>
      (await sfn.client.send(new ListExecutionsCommand({ stateMachineArn, redriveFilter }))).executions?.map(
        ({ executionArn, redriveCount }) => [executionArn, redriveCount],
      );
    expect(await listed('REDRIVEN')).toEqual([[arns[0], 1]]);
    expect(await listed('NOT_REDRIVEN')).toEqual([[arns[1], 0]]);
  });
});
