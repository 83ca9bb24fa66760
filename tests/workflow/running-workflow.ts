import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DescribeExecutionCommand,
  ExecutionDoesNotExist,
  GetExecutionHistoryCommand,
  SFNClient,
  type DescribeExecutionCommandOutput,
  type HistoryEvent,
} from '@aws-sdk/client-sfn';
import { exportJWK, generateKeyPair } from 'jose';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Application } from '../../domain/application/application.ts';
import type { Caller } from '../../domain/callers.ts';
import { CaseId, workItemId } from '../../domain/ids.ts';
import type { CaseStore } from '../../domain/ports.ts';
import type { WorkItem, WorkItemKind } from '../../domain/work-items/work-item.ts';
import { openAwsEndpoint } from '../../local/aws-endpoint.ts';
import { openClock } from '../../local/clock/product-clock.ts';
import { tableName } from '../../local/dynamodb/dynamodb.ts';
import { openLambda, type InvokeRequest, type InvokeResponse } from '../../local/lambda/lambda.ts';
import { startOutboxPump, type OutboxPump } from '../../local/outbox/outbox-pump.ts';
import { openStepFunctions } from '../../local/stepfunctions/service.ts';
import { account, deployMachine, machineArn, region } from '../../local/workflow/deploy-machine.ts';
import { httpDouble, json, type HttpDouble } from '../adapters/http-double.ts';
import { call, type Answer, type OperationId, type Request } from '../functions/handlers.ts';
import { fieldKeys } from '../support/field-keys.ts';
import { aSignedDraft } from '../support/signed-draft.ts';
import { startTestTable } from '../support/test-table.ts';

/** A message that a partner has got. */
type Message = {
  readonly partner: string;
  readonly type: string;
  readonly caseId: string;
  readonly service: string;
};

/** The real machine with the real functions; partners and people are played by the test. */
export type RunningWorkflow = {
  readonly cases: CaseStore;
  /** The register of other authorities; it lists nobody unless told otherwise. */
  readonly registers: HttpDouble;
  /** What comes instead of a function's answer, if anything. */
  sabotage: (request: InvokeRequest) => InvokeResponse | undefined | Promise<undefined>;
  act(operationId: OperationId, request: Request): Promise<Answer>;
  submit(application: Application, as: Caller): Promise<CaseId>;
  /** The work item, once it is open. */
  opened(caseId: CaseId, kind: WorkItemKind, attempt?: number): Promise<WorkItem>;
  messages(caseId: CaseId): Message[];
  /** Moves the clock of everything forward. */
  moveOn(seconds: number): Promise<void>;
  until<T>(look: () => Promise<T | undefined> | T | undefined): Promise<T>;
  ended(caseId: CaseId): Promise<DescribeExecutionCommandOutput>;
  history(caseId: CaseId): Promise<HistoryEvent[]>;
  /** The states in the order in which they were entered. */
  path(caseId: CaseId): Promise<string[]>;
  stop(): Promise<void>;
};

/** Starts the engine over a temporary file, the table, and doubles for everybody outside. */
export async function startWorkflow(): Promise<RunningWorkflow> {
  const folder = mkdtempSync(join(tmpdir(), 'kaiban-workflow-'));
  const table = await startTestTable();
  const [partners, registers, messenger] = [await httpDouble(), await httpDouble(), await httpDouble()];
  registers.answer = ({ path }, response) =>
    json(response, 200, path === '/token' ? { access_token: 'a', expires_in: 600 } : { listed: [] });
  const clock = openClock(join(folder, 'clock.json'));
  const afterWrite = { nudge: () => undefined as void };
  const lambda = openLambda(() => afterWrite.nudge());
  const service = openStepFunctions({
    file: join(folder, 'executions.sqlite'),
    invoke: async (request) => (await running.sabotage(request)) ?? lambda.invoke(request),
    now: () => clock.now(),
    region,
    accountId: account,
  });
  const server = openAwsEndpoint(service, lambda).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const organisations = ['jinyuan-seals', 'longjiang-bank', 'rural-bank', 'tax-office'];
  const secret = `whsec_${Buffer.from('a secret of this test, long enough').toString('base64')}`;
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  Object.assign(process.env, {
    TABLE_NAME: tableName,
    FIELD_KEYS: fieldKeys,
    DYNAMODB_ENDPOINT: table.endpoint,
    STATE_MACHINE_ARN: machineArn,
    SFN_ENDPOINT: endpoint,
    PARTNERS: JSON.stringify(
      Object.fromEntries(organisations.map((id) => [id, { url: `${partners.url}/${id}`, secret }])),
    ),
    MESSENGER: JSON.stringify({ url: messenger.url, secret }),
    DATA_SHARING_URL: registers.url,
    DATA_SHARING_AUDIENCE: 'https://data-sharing.example',
    TOKEN_ENDPOINT: `${registers.url}/token`,
    CLIENT_ID: 'kaiban',
    CLIENT_SECRET: 'a-secret-of-this-test',
    LICENCE_KEY: JSON.stringify({ ...(await exportJWK(privateKey)), kid: 'test' }),
    CLOCK_FILE: clock.file,
  });
  await deployMachine(endpoint);
  const { log, error } = console;
  console.log = console.error = () => undefined;
  const { cases, drafts, digest, ids } = await import('../../functions/wiring.ts');
  const client = new SFNClient({ endpoint, region });
  const dynamodb = new DynamoDBClient({ endpoint: table.endpoint });
  const pump: OutboxPump = startOutboxPump({
    client: dynamodb,
    tableName,
    now: () => clock.now(),
    async dispatch(event) {
      await lambda.invoke({ FunctionName: 'dispatch-outbox', Payload: JSON.stringify(event) });
    },
    failed: () => undefined,
  });
  afterWrite.nudge = () => pump.nudge();
  const executionArn = (id: CaseId) => `${machineArn.replace(':stateMachine:', ':execution:')}:${id}`;

  const running: RunningWorkflow = {
    cases,
    registers,
    sabotage: () => undefined,
    async act(operationId, request) {
      const answer = await call(operationId, request);
      pump.nudge();
      return answer;
    },
    async submit(application, as) {
      const applicationId = await aSignedDraft({ drafts, digest, ids }, as, application);
      const { status, body, text } = await running.act('submitApplication', { as, path: { applicationId } });
      if (status !== 201) throw new Error(text);
      return CaseId.parse(body['id']);
    },
    opened: (caseId, kind, attempt = 1) =>
      until(async () => {
        const file = await cases.find(caseId);
        return file?.items.find(({ id }) => id === workItemId(caseId, kind, attempt));
      }),
    messages(caseId) {
      // A message may come more than once; its id tells.
      const byId = new Map<unknown, Message>();
      for (const { path, headers, body } of partners.received) {
        const { type, data } = JSON.parse(body) as { type: string; data: Omit<Message, 'partner' | 'type'> };
        if (data.caseId === caseId)
          byId.set(headers['webhook-id'], { partner: path.slice(1), type, ...data });
      }
      return [...byId.values()];
    },
    async moveOn(seconds) {
      clock.advance(seconds * 1000);
      // The functions look at the clock's file ten times a second.
      await sleep(110);
      service.wake();
      pump.nudge();
    },
    until,
    ended: (caseId) =>
      until(async () => {
        const describe = new DescribeExecutionCommand({ executionArn: executionArn(caseId) });
        // It is started from the recorded event, a moment after the case was accepted.
        const found = await client.send(describe).catch((error: unknown) => {
          if (error instanceof ExecutionDoesNotExist) return undefined;
          throw error;
        });
        return found?.status === 'RUNNING' ? undefined : found;
      }),
    async history(caseId) {
      const command = new GetExecutionHistoryCommand({
        executionArn: executionArn(caseId),
        maxResults: 1_000,
      });
      return (await client.send(command)).events ?? [];
    },
    path: async (caseId) =>
      (await running.history(caseId)).flatMap(({ stateEnteredEventDetails: entered }) => entered?.name ?? []),
    async stop() {
      await pump.close();
      client.destroy();
      dynamodb.destroy();
      server.closeAllConnections();
      server.close();
      await service.close();
      await Promise.all([partners.close(), registers.close(), messenger.close(), table.stop()]);
      Object.assign(console, { log, error });
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return running;
}

/** Looks again and again until something is there. */
async function until<T>(look: () => Promise<T | undefined> | T | undefined): Promise<T> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error('waited in vain');
    await sleep(10);
  }
}
