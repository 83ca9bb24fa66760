import {
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chain, single, waiting } from './support/definitions.ts';
import { ServiceUnderTest, shape, until } from './support/service-under-test.ts';

let sfn: ServiceUnderTest;
beforeAll(async () => {
  sfn = await ServiceUnderTest.open();
});
afterAll(() => sfn[Symbol.asyncDispose]());

/** Starts a machine of one waiting task and gives its token. `reply` is what the function does with the token. */
async function park(rest: object = {}, reply: (token: string) => unknown = () => ({ filed: true })) {
  let token: string | undefined;
  sfn.functions['file'] = (payload: { token: string }) => {
    token = payload.token;
    return reply(payload.token);
  };
  const arn = await sfn.start(await sfn.create(single(waiting('file', rest))));
  await until(() => Promise.resolve(token));
  return { arn, token: token ?? '' };
}
const succeed = (taskToken: string, output: string) =>
  sfn.client.send(new SendTaskSuccessCommand({ taskToken, output }));
const fail = (taskToken: string, told: object = {}) =>
  sfn.client.send(new SendTaskFailureCommand({ taskToken, ...told }));
const beat = (taskToken: string) => sfn.client.send(new SendTaskHeartbeatCommand({ taskToken }));
const invalid = { name: 'InvalidToken', message: "Invalid Token: 'Invalid token'" };
const late = { name: 'TaskTimedOut', message: "Task Timed Out: 'Provided task does not exist anymore'" };

describe('A task that waits for its token', () => {
  it('is submitted by the function and succeeds by the callback', async () => {
    const { arn, token } = await park({ Output: '{% $states.result.answer %}' });
    await sfn.seen(arn, 'TaskSubmitted');
    await succeed(token, '{"answer": 7}');
    const { events, output } = await sfn.ended(arn);
    expect(output).toBe(7);
    expect(shape(events).slice(1)).toEqual([
      '2 TaskStateEntered <- 0',
      '3 TaskScheduled <- 2',
      '4 TaskStarted <- 3',
      '5 TaskSubmitted <- 4',
      '6 TaskSucceeded <- 5',
      '7 TaskStateExited <- 6',
      '8 ExecutionSucceeded <- 7',
    ]);
    expect(events[4]?.taskSubmittedEventDetails).toMatchObject({ resource: 'invoke.waitForTaskToken' });
    expect(JSON.parse(events[4]?.taskSubmittedEventDetails?.output ?? '')).toMatchObject({
      Payload: { filed: true },
    });
    expect(events[5]?.taskSucceededEventDetails?.output).toBe('{"answer": 7}');
  });

  it('keeps a callback that comes before the function has returned', async () => {
    const { arn } = await park({}, async (token) => {
      await succeed(token, '"early"');
      return 'returned later';
    });
    const { events, output } = await sfn.ended(arn);
    expect(output).toBe('early');
    expect(events.slice(4, 6).map(({ type }) => type)).toEqual(['TaskSubmitted', 'TaskSucceeded']);
  });

  it('keeps an accepted callback even if the function fails afterwards or its time runs out', async () => {
    const failed = await park({}, async (token) => {
      await succeed(token, '"kept"');
      throw new Error('too late to matter');
    });
    expect((await sfn.ended(failed.arn)).output).toBe('kept');

    const { arn, token } = await park({ TimeoutSeconds: 10 }, () => new Promise(() => {}));
    await succeed(token, '"kept too"');
    sfn.move(10);
    expect((await sfn.ended(arn)).output).toBe('kept too');
  });

  it('fails by the callback, and tells a catcher null for what was left out', async () => {
    const { arn, token } = await park();
    await fail(token, { error: 'Refused', cause: 'no' });
    expect((await sfn.ended(arn)).execution).toMatchObject({ error: 'Refused', cause: 'no' });

    let quiet = '';
    sfn.functions['file'] = (payload: { token: string }) => void (quiet = payload.token);
    const Catch = [{ ErrorEquals: ['States.ALL'], Next: 'After' }];
    const other = await sfn.start(
      await sfn.create(chain({ W: waiting('file', { Catch }), After: { Type: 'Pass' } })),
    );
    await sfn.seen(other, 'TaskSubmitted');
    await fail(quiet);
    const { output, events } = await sfn.ended(other);
    expect(output).toEqual({ Error: null, Cause: null });
    expect(events.find(({ type }) => type === 'TaskFailed')?.taskFailedEventDetails).toEqual({
      resource: 'invoke.waitForTaskToken',
      resourceType: 'lambda',
    });
  });

  it('fails if the function fails and nobody has answered', async () => {
    const { arn, token } = await park({}, () => {
      throw Object.assign(new Error('no'), { name: 'Broken' });
    });
    expect((await sfn.ended(arn)).execution.error).toBe('Broken');
    await expect(succeed(token, '1')).rejects.toMatchObject(late);
  });

  it('lives on heartbeats, which leave no event', async () => {
    const { arn, token } = await park({ HeartbeatSeconds: 10 });
    await sfn.seen(arn, 'TaskSubmitted');
    for (let round = 0; round < 10; round += 1) {
      sfn.move(9);
      await beat(token);
    }
    expect(await sfn.history(arn)).toHaveLength(5);
    sfn.move(10);
    expect((await sfn.ended(arn)).execution.error).toBe('States.Timeout');
    await expect(beat(token)).rejects.toMatchObject(late);
  });

  it('is told once: the second callback is late, early or not', async () => {
    const { token } = await park();
    await succeed(token, '1');
    await expect(succeed(token, '1')).rejects.toMatchObject(late);
    await expect(fail(token)).rejects.toMatchObject(late);

    const early = await park({}, () => new Promise(() => {}));
    const answers = await Promise.allSettled([succeed(early.token, '1'), succeed(early.token, '2')]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(succeed(early.token, '3')).rejects.toMatchObject(late);
  });

  it('takes exactly one of many callbacks at once', async () => {
    const { arn, token } = await park();
    await sfn.seen(arn, 'TaskSubmitted');
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) => succeed(token, String(index))),
    );
    const won = answers.flatMap(({ status }, index) => (status === 'fulfilled' ? [index] : []));
    expect(won).toHaveLength(1);
    expect((await sfn.ended(arn)).output).toBe(won[0]);
  });

  it('has a new token per attempt, and the old one is spent', async () => {
    const Retry = [{ ErrorEquals: ['States.Timeout'], IntervalSeconds: 1 }];
    const { arn, token } = await park({ TimeoutSeconds: 10, Retry });
    await sfn.seen(arn, 'TaskSubmitted');
    sfn.move(10);
    await sfn.seen(arn, 'TaskTimedOut');
    await expect(succeed(token, '1')).rejects.toMatchObject(late);
    sfn.move(1);
    await sfn.seen(arn, 'TaskSubmitted', 2);
    const again = (sfn.calls.at(-1)?.payload as { token: string }).token;
    expect(again).not.toBe(token);
    await succeed(again, '2');
    expect((await sfn.ended(arn)).output).toBe(2);
  });

  it('tells a made-up token from a late one', async () => {
    await expect(succeed('made-up', '1')).rejects.toMatchObject(invalid);
    await expect(beat('made-up')).rejects.toMatchObject(invalid);
    const { arn, token } = await park();
    await sfn.client.send(new StopExecutionCommand({ executionArn: arn }));
    await expect(succeed(token, '1')).rejects.toMatchObject(late);
  });

  it('refuses an output that is not JSON, and goes on waiting', async () => {
    const { arn, token } = await park();
    await expect(succeed(token, '{oops')).rejects.toMatchObject({ name: 'InvalidOutput' });
    await succeed(token, '{}');
    expect((await sfn.ended(arn)).status).toBe('SUCCEEDED');
  });
});
