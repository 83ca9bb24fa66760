import {
  CreateStateMachineCommand,
  DeleteStateMachineCommand,
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  DescribeStateMachineForExecutionCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  StartExecutionCommand,
  StopExecutionCommand,
  UpdateStateMachineCommand,
  ValidateStateMachineDefinitionCommand,
} from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chain, single } from './support/definitions.ts';
import { ServiceUnderTest, shape } from './support/service-under-test.ts';

let sfn: ServiceUnderTest;
beforeAll(async () => {
  sfn = await ServiceUnderTest.open();
});
afterAll(() => sfn[Symbol.asyncDispose]());

const pass = { QueryLanguage: 'JSONata', ...single({ Type: 'Pass' }) };
const sleep = single({ Type: 'Wait', Seconds: 1_000 });
const roleArn = 'arn:aws:iam::0:role/r';
const create = (name: string, definition: string, role = roleArn) =>
  sfn.client.send(new CreateStateMachineCommand({ name, definition, roleArn: role }));
const start = (stateMachineArn: string, rest: object = {}) =>
  sfn.client.send(new StartExecutionCommand({ stateMachineArn, ...rest }));

describe('StartExecution', () => {
  it('is idempotent by name and text while the execution runs', async () => {
    const machine = await sfn.create(sleep);
    const first = await start(machine, { name: 'once', input: '{"a":1}' });
    sfn.move(1);
    expect(await start(machine, { name: 'once', input: '{"a":1}' })).toMatchObject({
      executionArn: first.executionArn,
      startDate: first.startDate,
    });
    const taken = {
      name: 'ExecutionAlreadyExists',
      message: `Execution Already Exists: '${first.executionArn}'`,
    };
    await expect(start(machine, { name: 'once', input: '{"a": 1}' })).rejects.toMatchObject(taken);
    await sfn.client.send(new StopExecutionCommand({ executionArn: first.executionArn }));
    await expect(start(machine, { name: 'once', input: '{"a":1}' })).rejects.toMatchObject(taken);
  });

  it('creates one execution out of many equal starts at once', async () => {
    const machine = await sfn.create(sleep);
    const starts = await Promise.all(Array.from({ length: 10 }, () => start(machine, { name: 'same' })));
    expect(new Set(starts.map(({ executionArn }) => executionArn)).size).toBe(1);
    const { executions } = await sfn.client.send(new ListExecutionsCommand({ stateMachineArn: machine }));
    expect(executions).toHaveLength(1);
  });

  it.each(['2', '"text"', 'null', undefined])('takes %s for an input', async (input) => {
    const { executionArn } = await start(await sfn.create(pass), { input });
    expect((await sfn.ended(executionArn ?? '')).output).toEqual(JSON.parse(input ?? '{}'));
  });

  it('refuses bad inputs, names, ARNs and unknown machines', async () => {
    const machine = await sfn.create(pass);
    const bad = { name: 'InvalidExecutionInput' };
    const empty = "Invalid State Machine Execution Input: 'Invalid execution input.'";
    await expect(start(machine, { input: '' })).rejects.toMatchObject({ ...bad, message: empty });
    await expect(start(machine, { input: 'oops' })).rejects.toMatchObject(bad);
    await expect(start(machine, { input: JSON.stringify('é'.repeat(131_072)) })).rejects.toMatchObject({
      name: 'ValidationException',
    });
    await expect(start(machine, { name: 'a b' })).rejects.toMatchObject({ name: 'InvalidName' });
    await expect(start('nonsense')).rejects.toMatchObject({
      name: 'InvalidArn',
      message: "Invalid Arn: 'Invalid ARN prefix: nonsense'",
    });
    await expect(start(`${machine}x`)).rejects.toMatchObject({ name: 'StateMachineDoesNotExist' });
  });
});

describe('Executions', () => {
  it('are stopped without an event of the interrupted state', async () => {
    const arn = await sfn.start(await sfn.create(sleep));
    await sfn.seen(arn, 'WaitStateEntered');
    await sfn.client.send(
      new StopExecutionCommand({ executionArn: arn, error: 'Enough', cause: 'is enough' }),
    );
    const { execution, events } = await sfn.ended(arn);
    expect(execution).toMatchObject({ status: 'ABORTED', error: 'Enough', cause: 'is enough' });
    expect(shape(events).slice(1)).toEqual(['2 WaitStateEntered <- 0', '3 ExecutionAborted <- 0']);
    const quiet = await sfn.start(await sfn.create(sleep));
    await sfn.client.send(new StopExecutionCommand({ executionArn: quiet }));
    expect((await sfn.ended(quiet)).events.at(-1)?.executionAbortedEventDetails).toEqual({});
    sfn.move(2_000);
    expect((await sfn.ended(arn)).events).toHaveLength(3);
  });

  it('are described with what was included and why they are not redriven', async () => {
    const { execution } = await sfn.run(pass, { a: 1 });
    expect(execution).toMatchObject({
      input: '{"a":1}',
      inputDetails: { included: true },
      output: '{"a":1}',
      outputDetails: { included: true },
      redriveCount: 0,
      redriveStatus: 'NOT_REDRIVABLE',
      redriveStatusReason: 'Execution is SUCCEEDED and cannot be redriven',
    });
    const unknown = sfn.client.send(
      new DescribeExecutionCommand({ executionArn: `${execution.executionArn}x` }),
    );
    await expect(unknown).rejects.toMatchObject({ name: 'ExecutionDoesNotExist' });
  });

  it('are listed newest first, page by page and by status', async () => {
    const stateMachineArn = await sfn.create(pass);
    for (let index = 0; index < 5; index += 1)
      await sfn.ended(await sfn.start(stateMachineArn, {}, `e${index}`));
    const names: (string | undefined)[] = [];
    let nextToken: string | undefined;
    do {
      const page = await sfn.client.send(
        new ListExecutionsCommand({ stateMachineArn, maxResults: 2, nextToken }),
      );
      names.push(...(page.executions ?? []).map(({ name }) => name));
      nextToken = page.nextToken;
    } while (nextToken !== undefined);
    expect(names).toEqual(['e4', 'e3', 'e2', 'e1', 'e0']);
    const by = (statusFilter: never) =>
      sfn.client.send(new ListExecutionsCommand({ stateMachineArn, statusFilter, maxResults: 0 }));
    expect((await by('SUCCEEDED' as never)).executions).toHaveLength(5);
    expect((await by('RUNNING' as never)).executions).toEqual([]);
    await expect(by('DONE' as never)).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining(
        '[SUCCEEDED, TIMED_OUT, PENDING_REDRIVE, ABORTED, FAILED, RUNNING]',
      ) as string,
    });
    const tooMany = sfn.client.send(new ListExecutionsCommand({ stateMachineArn, maxResults: 1_001 }));
    await expect(tooMany).rejects.toMatchObject({
      name: 'ValidationException',
      message:
        "1 validation error detected: Value '1001' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 1000",
    });
    const foreign = sfn.client.send(new ListExecutionsCommand({ stateMachineArn, nextToken: 'x' }));
    await expect(foreign).rejects.toMatchObject({ name: 'InvalidToken' });
  });

  it('show their history forwards, backwards, in pages and without data', async () => {
    const { arn, events } = await sfn.run(pass, { a: 1 });
    const history = (rest: object) =>
      sfn.client.send(new GetExecutionHistoryCommand({ executionArn: arn, ...rest }));
    const ids = ({ events: page = [] }: { events?: { id: number | undefined }[] | undefined }) =>
      page.map(({ id }) => id);
    expect(ids(await history({ reverseOrder: true }))).toEqual([4, 3, 2, 1]);
    const first = await history({ reverseOrder: true, maxResults: 3 });
    expect(ids(await history({ reverseOrder: true, maxResults: 3, nextToken: first.nextToken }))).toEqual([
      1,
    ]);
    await expect(history({ nextToken: first.nextToken })).rejects.toMatchObject({ name: 'InvalidToken' });
    expect(events[1]?.timestamp).toEqual(new Date(sfn.time));
    const bare = await history({ includeExecutionData: false });
    expect(bare.events?.[1]?.stateEnteredEventDetails).toEqual({ name: 'Only' });
  });
});

describe('State machines', () => {
  it('are created once per text', async () => {
    const definition = JSON.stringify(pass);
    const first = await create('created-once', definition);
    expect(await create('created-once', definition)).toMatchObject({ creationDate: first.creationDate });
    const taken = { name: 'StateMachineAlreadyExists' };
    await expect(create('created-once', JSON.stringify(pass, null, 1))).rejects.toMatchObject(taken);
    await expect(create('created-once', definition, `${roleArn}2`)).rejects.toMatchObject(taken);
    await expect(create('a/b', definition)).rejects.toMatchObject({ name: 'InvalidName' });
  });

  it('get a revision when they change, and executions keep the one they started with', async () => {
    const machine = await sfn.create(sleep, 'changing');
    const describeIt = () => sfn.client.send(new DescribeStateMachineCommand({ stateMachineArn: machine }));
    const update = (rest: object) =>
      sfn.client.send(new UpdateStateMachineCommand({ stateMachineArn: machine, ...rest }));
    expect(await describeIt()).not.toHaveProperty('revisionId');
    const running = await sfn.start(machine);
    const changed = await update({ definition: JSON.stringify(pass) });
    expect(changed.revisionId).toBeTruthy();
    expect((await update({ definition: JSON.stringify(pass) })).revisionId).toBe(changed.revisionId);
    expect((await describeIt()).revisionId).toBe(changed.revisionId);
    const kept = await sfn.client.send(
      new DescribeStateMachineForExecutionCommand({ executionArn: running }),
    );
    expect(JSON.parse(kept.definition ?? '')).toMatchObject(sleep);
    expect(kept).not.toHaveProperty('revisionId');
    expect((await sfn.ended(await sfn.start(machine))).status).toBe('SUCCEEDED');
    await expect(update({})).rejects.toMatchObject({ name: 'MissingRequiredParameter' });
    await expect(update({ definition: '{}' })).rejects.toMatchObject({ name: 'InvalidDefinition' });
    const { stateMachines = [] } = await sfn.client.send(new ListStateMachinesCommand({}));
    expect(stateMachines.map(({ name }) => name)).toContain('changing');
  });

  it('can be deleted, even when they are not there', async () => {
    const machine = await sfn.create(pass, 'short-lived');
    const remove = () => sfn.client.send(new DeleteStateMachineCommand({ stateMachineArn: machine }));
    await remove();
    await remove();
    const gone = sfn.client.send(new DescribeStateMachineCommand({ stateMachineArn: machine }));
    await expect(gone).rejects.toMatchObject({ name: 'StateMachineDoesNotExist' });
  });
});

describe('Definitions', () => {
  const validate = async (definition: object | string) => {
    const text =
      typeof definition === 'string'
        ? definition
        : JSON.stringify({ QueryLanguage: 'JSONata', ...definition });
    const { diagnostics = [] } = await sfn.client.send(
      new ValidateStateMachineDefinitionCommand({ definition: text }),
    );
    return diagnostics.map(({ code, message, location }) => `${code}: ${message} at ${location}`);
  };
  const only = (state: object) => validate(single(state));

  it('are refused in the sentence of AWS', async () => {
    await expect(create('refused', '{"QueryLanguage":"JSONata"}')).rejects.toMatchObject({
      name: 'InvalidDefinition',
      message:
        "Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: These fields are required: [StartAt, States] at /'",
    });
    expect(await validate('{')).toEqual(['INVALID_JSON_DESCRIPTION: Definition is not a JSON object at /']);
    expect(await validate(chain({ A: { Type: 'Pass' } }))).toEqual([]);
  });

  it('are refused in JSONPath, as a whole, per state and per field', async () => {
    const wrong =
      'SCHEMA_VALIDATION_FAILED: Value should be one of the following: [JSONata] at /QueryLanguage';
    expect(await validate(JSON.stringify(single({ Type: 'Pass' })))).toEqual([wrong]);
    expect(await only({ Type: 'Pass', QueryLanguage: 'JSONPath' })).toEqual([
      "SCHEMA_VALIDATION_FAILED: 'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine at /States/Only",
    ]);
    expect(await only({ Type: 'Pass', ResultPath: '$.x' })).toEqual([
      "SCHEMA_VALIDATION_FAILED: The QueryLanguage is set to 'JSONata', but field 'ResultPath' is only supported for the 'JSONPath' QueryLanguage at /States/Only",
    ]);
  });

  it.each([
    [{ Type: 'Pass', Next: 'Nowhere', End: undefined }, 'MISSING_TRANSITION_TARGET', '/States/Only/Next'],
    [{ Type: 'Teleport' }, 'SCHEMA_VALIDATION_FAILED', '/States/Only/Type'],
    [{ Type: 'Pass', Colour: 1 }, 'SCHEMA_VALIDATION_FAILED', '/States/Only'],
    [{ Type: 'Pass', Assign: { states: 1 } }, 'SCHEMA_VALIDATION_FAILED', '/States/Only/Assign/states'],
    [{ Type: 'Wait' }, 'SCHEMA_VALIDATION_FAILED', '/States/Only'],
    [
      { Type: 'Task', Resource: 'arn:aws:states:::sqs:sendMessage' },
      'SCHEMA_VALIDATION_FAILED',
      '/States/Only/Resource',
    ],
    [{ Type: 'Pass', Output: { v: '{% a[1,2) %}' } }, 'INVALID_JSONATA_EXPRESSION', '/States/Only/Output/v'],
    [{ Type: 'Pass', Output: '{% phone %}' }, 'UNSUPPORTED_JSONATA_EXPRESSION', '/States/Only/Output'],
    [{ Type: 'Pass', Output: '{% $$.x %}' }, 'UNSUPPORTED_JSONATA_EXPRESSION', '/States/Only/Output'],
    [
      { Type: 'Pass', Output: '{% $states.errorOutput %}' },
      'UNSUPPORTED_JSONATA_EXPRESSION',
      '/States/Only/Output',
    ],
    [
      { Type: 'Map', ItemProcessor: { StartAt: 'X', States: {} } },
      'MISSING_TRANSITION_TARGET',
      '/States/Only/ItemProcessor/StartAt',
    ],
    [
      { Type: 'Parallel', Branches: [{ StartAt: 'X' }] },
      'SCHEMA_VALIDATION_FAILED',
      '/States/Only/Branches[0]',
    ],
  ])('are refused with %j', async (state, code, location) => {
    const diagnostics = await only(state);
    expect(
      diagnostics.filter((line) => line.startsWith(code) && line.endsWith(` at ${location}`)),
    ).not.toEqual([]);
  });

  it('may use names after the first step, in predicates and in lambdas', async () => {
    expect(
      await only({
        Type: 'Pass',
        Output: '{% $states.input.items[value > 3].price ~> $map(function($p) { $p * 2 }) %}',
      }),
    ).toEqual([]);
  });
});
