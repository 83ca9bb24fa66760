import { CreateStateMachineCommand, DescribeExecutionCommand, SFNClient } from '@aws-sdk/client-sfn';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  openStepFunctions as adapter,
  stepFunctionsExecutions,
  stepFunctionsWorkflow,
} from '../../adapters/workflow/step-functions.ts';
import { randomIds } from '../../adapters/ids/random-ids.ts';
import { graphOf } from '../../domain/executions/graph.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Executions, Workflow } from '../../domain/ports.ts';
import { openStepFunctions } from '../../local/stepfunctions/service.ts';
import { memoryWorkflow } from '../support/memory-workflow.ts';

/** A workflow service whose executions begin with one wait. */
type Service = {
  readonly workflow: Workflow;
  readonly executions?: Executions;
  /** The token of the wait; it is there soon after the start. */
  tokenOf(caseId: CaseId): Promise<string>;
  /** What the wait has heard, if it is over. */
  heard(caseId: CaseId): Promise<unknown>;
  isStopped(caseId: CaseId): Promise<boolean>;
  close(): Promise<void>;
};

async function inMemory(): Promise<Service> {
  const workflow = memoryWorkflow();
  return {
    workflow,
    tokenOf: async (caseId) => {
      workflow.await(caseId, `token of ${caseId}`);
      return `token of ${caseId}`;
    },
    heard: async (caseId) => workflow.answers.get(`token of ${caseId}`),
    isStopped: async (caseId) => workflow.executions.get(caseId)?.status === 'stopped',
    close: async () => undefined,
  };
}

const machine = 'arn:aws-cn:states:cn-north-1:000000000000:stateMachine:waits';
const waiting = {
  QueryLanguage: 'JSONata',
  StartAt: 'Wait',
  States: {
    Wait: {
      Type: 'Task',
      Resource: 'arn:aws-cn:states:::lambda:invoke.waitForTaskToken',
      Arguments: {
        FunctionName: 'note',
        Payload: {
          caseId: '{% $states.input.caseId %}',
          token: '{% $states.context.Task.Token %}',
        },
      },
      TimeoutSeconds: 1_000,
      End: true,
    },
  },
};

async function overHttp(): Promise<Service> {
  Object.assign(process.env, {
    AWS_REGION: 'cn-north-1',
    AWS_ACCESS_KEY_ID: 't',
    AWS_SECRET_ACCESS_KEY: 't',
  });
  const folder = mkdtempSync(join(tmpdir(), 'kaiban-workflow-'));
  const tokens = new Map<string, string>();
  const service = openStepFunctions({
    file: join(folder, 'executions.sqlite'),
    now: () => Date.now(),
    async invoke({ Payload }) {
      const { caseId, token } = JSON.parse(Payload) as { caseId: string; token: string };
      tokens.set(caseId, token);
      return { StatusCode: 200, ExecutedVersion: '1', Payload: '{}' };
    },
  });
  const server = createServer(service.listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = new SFNClient({ endpoint });
  const definition = JSON.stringify(waiting);
  await client.send(
    new CreateStateMachineCommand({ name: 'waits', definition, roleArn: 'arn:aws:iam::0:role/r' }),
  );
  const opened = adapter({ STATE_MACHINE_ARN: machine, SFN_ENDPOINT: endpoint });
  const describeIt = (caseId: CaseId) =>
    client.send(
      new DescribeExecutionCommand({
        executionArn: `${machine.replace('stateMachine', 'execution')}:${caseId}`,
      }),
    );
  return {
    workflow: stepFunctionsWorkflow(opened),
    executions: stepFunctionsExecutions(opened),
    tokenOf: (caseId) => until(() => tokens.get(caseId)),
    async heard(caseId) {
      const { output } = await describeIt(caseId);
      return output === undefined ? undefined : (JSON.parse(output) as unknown);
    },
    isStopped: async (caseId) => (await describeIt(caseId)).status === 'ABORTED',
    async close() {
      client.destroy();
      opened.client.destroy();
      server.closeAllConnections();
      server.close();
      await service.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function until<T>(look: () => T | undefined): Promise<T> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('waited in vain');
}

describe.each([
  { where: 'in memory', open: inMemory },
  { where: 'of Step Functions', open: overHttp },
])('a workflow $where', ({ open }) => {
  let service: Service;
  beforeAll(async () => {
    service = await open();
  });
  afterAll(() => service.close());

  it('starts a case once, however often it is told', async () => {
    const id = randomIds.newCaseId();
    await Promise.all([1, 2, 3].map(() => service.workflow.start(id)));
    const token = await service.tokenOf(id);
    await service.workflow.start(id);
    await service.workflow.resume(token, { outcome: 'completed' });
    await settles(() => service.heard(id), { outcome: 'completed' });
    await service.workflow.start(id);
    expect(await service.heard(id)).toEqual({ outcome: 'completed' });
  });

  it('ends a wait with its first answer', async () => {
    const id = randomIds.newCaseId();
    await service.workflow.start(id);
    const token = await service.tokenOf(id);
    await service.workflow.resume(token, { outcome: 'completed', timeoutSeconds: 60 });
    await service.workflow.resume(token, { outcome: 'refused', timeoutSeconds: 60 });
    await settles(() => service.heard(id), { outcome: 'completed', timeoutSeconds: 60 });
  });

  it('passes over a token that nobody waits behind', async () => {
    await expect(service.workflow.resume('never-issued', {})).resolves.toBeUndefined();
    const id = randomIds.newCaseId();
    await service.workflow.start(id);
    const token = await service.tokenOf(id);
    await service.workflow.stop(id, 'CaseWithdrawn');
    await expect(service.workflow.resume(token, {})).resolves.toBeUndefined();
    expect(await service.heard(id)).toBeUndefined();
  });

  it('redrives an execution that was ended, once for each request', async () => {
    const id = randomIds.newCaseId();
    await service.workflow.start(id);
    await service.tokenOf(id);
    await service.workflow.redrive(id, 'too early');
    await service.workflow.stop(id, 'by hand');
    await service.workflow.redrive(id, 'the request');
    await service.workflow.redrive(id, 'the request');
    expect(await service.isStopped(id)).toBe(false);
    await service.workflow.stop(id, 'again');
    await service.workflow.redrive(id, 'the request');
    expect(await service.isStopped(id)).toBe(true);
    await expect(service.workflow.redrive(randomIds.newCaseId(), 'a request')).resolves.toBeUndefined();
  });

  it('stops an execution, as often as it is told, and one that there never was', async () => {
    const id = randomIds.newCaseId();
    await service.workflow.start(id);
    await service.tokenOf(id);
    await service.workflow.stop(id, 'CaseWithdrawn');
    await service.workflow.stop(id, 'CaseWithdrawn');
    expect(await service.isStopped(id)).toBe(true);
    await expect(service.workflow.stop(randomIds.newCaseId(), 'CaseWithdrawn')).resolves.toBeUndefined();
  });
});

/** Looks until something is as expected; answers take a moment to get through the machine. */
async function settles(look: () => Promise<unknown>, expected: unknown): Promise<void> {
  for (let attempt = 0; attempt < 200 && (await look()) === undefined; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(await look()).toEqual(expected);
}

describe('executions of Step Functions', () => {
  let service: Service;
  beforeAll(async () => {
    service = await overHttp();
  });
  afterAll(() => service.close());

  it('tell where each state stands, without payloads', async () => {
    const id = randomIds.newCaseId();
    await service.workflow.start(id);
    const token = await service.tokenOf(id);
    const found = await service.executions?.find(id);
    expect(found).toMatchObject({ status: 'RUNNING' });
    expect(JSON.stringify(found?.events)).not.toContain(token);
    expect(JSON.stringify(found?.events)).not.toContain(id);
    expect(found?.events[0]).toMatchObject({ id: 1, type: 'ExecutionStarted' });
    await settles(
      async () => {
        const now = await service.executions?.find(id);
        const [state] = graphOf(now?.definition ?? '', now?.events ?? []).states;
        return state?.status === 'running' ? undefined : state;
      },
      expect.objectContaining({ name: 'Wait', status: 'waiting', entered: 1 }),
    );
    await service.workflow.stop(id, 'CaseWithdrawn');
    expect(await service.executions?.find(id)).toMatchObject({ status: 'ABORTED', cause: 'CaseWithdrawn' });
  });

  it('know nothing of a case that was never started', async () => {
    expect(await service.executions?.find(randomIds.newCaseId())).toBeUndefined();
  });
});
