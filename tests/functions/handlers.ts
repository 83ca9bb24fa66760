import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import type { HttpOperation } from '../../contracts/http/operation.ts';
import { operations } from '../../contracts/http/operations.ts';
import type { Application } from '../../domain/application/application.ts';
import type { LimitedCompany } from '../../domain/application/companies.ts';
import type { Caller } from '../../domain/callers.ts';
import { catalogue } from '../../functions/catalogue.ts';
import { randomIds } from '../../adapters/ids/random-ids.ts';
import { tableName } from '../../local/dynamodb/dynamodb.ts';
import { fontFolder } from '../../local/fonts.ts';
import { httpDouble, json } from '../adapters/http-double.ts';
import { anApplication } from '../support/an-application.ts';
import { aSignedDraft } from '../support/signed-draft.ts';
import { memoryPorts, type MemoryPorts } from '../support/memory-ports.ts';
import { stoppedClock } from '../support/stopped-clock.ts';
import { fieldKeys } from '../support/field-keys.ts';
import { startTestTable, type TestTable } from '../support/test-table.ts';

/** An operation of the interface. */
export type OperationId = (typeof operations)[number]['operationId'];

/** A request as a test states it; what is left out is as a good client would send it. */
export type Request = {
  readonly as?: Caller | undefined;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** A file as the body, of the type in `headers`. */
  readonly file?: Uint8Array;
  /** The body as it is sent, instead of `body`. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** The verified claims as the gateway hands them on, instead of those of `as`. */
  readonly claims?: Readonly<Record<string, string>>;
};

/** An answer, its body read. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>> & { readonly code?: string };
};

/** The functions of the interface over a table of their own, called as the gateway calls them. */
export type Functions = {
  call(operationId: OperationId, request?: Request): Promise<Answer>;
  /** Submits a form that everybody has signed. */
  submit(as: Caller, application: Application, headers?: Request['headers']): Promise<Answer>;
  /** Everything that the functions have logged. */
  readonly logs: readonly string[];
  /** Ports over the same table, with a world in memory around it, to bring cases into a state. */
  readonly world: MemoryPorts;
  readonly table: TestTable;
  /** The executions that the workflow service knows, by case, with their statuses. */
  readonly executions: Map<string, string>;
  stop(): Promise<void>;
};

/** Sets the environment, then loads every function. */
export async function startFunctions(): Promise<Functions> {
  const table = await startTestTable();
  const uploadsFolder = mkdtempSync(join(tmpdir(), 'kaiban-uploads-'));
  const workflow = await httpDouble();
  const executions = new Map<string, string>();
  workflow.answer = ({ body }, response) => {
    const { executionArn } = JSON.parse(body) as { executionArn: string };
    const status = executions.get(executionArn.split(':').at(-1) ?? '');
    if (status === undefined)
      return json(response, 400, { __type: 'ExecutionDoesNotExist', message: 'none' });
    // What each of the three reads of an execution looks for.
    const definition = JSON.stringify({ StartAt: 'Only', States: { Only: { Type: 'Succeed' } } });
    json(response, 200, { status, startDate: 1, redriveStatus: 'REDRIVABLE', definition, events: [] });
  };
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  Object.assign(process.env, {
    TABLE_NAME: tableName,
    FIELD_KEYS: fieldKeys,
    DYNAMODB_ENDPOINT: table.endpoint,
    LICENCE_KEY: JSON.stringify({ ...(await exportJWK(privateKey)), kid: 'test' }),
    UPLOADS_FOLDER: join(uploadsFolder, 'uploads'),
    FONT_FOLDER: fontFolder,
    PORTAL_ORIGIN: 'https://kaiban.example',
    STATE_MACHINE_ARN: 'arn:aws-cn:states:cn-north-1:000000000000:stateMachine:open-company',
    SFN_ENDPOINT: workflow.url,
  });
  const { cases, drafts, noticePreferences, notices, outbox, signer, uploads, blobs } =
    await import('../../functions/wiring.ts');
  const world = {
    ...memoryPorts(),
    clock: stoppedClock(new Date().toISOString()),
    ids: randomIds,
    cases,
    drafts,
    noticePreferences,
    notices,
    outbox,
    signer,
    uploads,
    blobs,
  };
  const logs: string[] = [];
  const { log, error } = console;
  console.log = console.error = (line: unknown) => void logs.push(String(line));
  return {
    call,
    logs,
    table,
    world,
    executions,
    async submit(as, application, headers = {}) {
      const applicationId = await aSignedDraft(world, as, application);
      return call('submitApplication', { as, path: { applicationId }, headers });
    },
    async stop() {
      Object.assign(console, { log, error });
      await workflow.close();
      await table.stop();
      rmSync(uploadsFolder, { recursive: true, force: true });
    },
  };
}

type Handler = (event: unknown, context: unknown) => Promise<APIGatewayProxyStructuredResultV2>;

/** Finds an operation by its id. */
export function operationOf(operationId: OperationId): HttpOperation {
  const found = operations.find((one) => one.operationId === operationId);
  if (!found) throw new Error(`no operation ${operationId}`);
  return found;
}

/** Calls one operation's function. */
export async function call(operationId: OperationId, request: Request = {}): Promise<Answer> {
  const operation = operationOf(operationId);
  const row = catalogue.find(({ trigger }) => trigger.kind === 'http' && trigger.operationId === operationId);
  if (!row) throw new Error(`no function for ${operationId}`);
  const { handler } = (await import(new URL(`../../${row.entry}`, import.meta.url).href)) as {
    handler: Handler;
  };
  const reply = await handler(eventOf(operation, request), {});
  const text = reply.body ?? '';
  return {
    status: reply.statusCode ?? 0,
    headers: (reply.headers ?? {}) as Record<string, string>,
    text,
    body: (text === '' || reply.isBase64Encoded ? {} : JSON.parse(text)) as Answer['body'],
  };
}

/** The event of API Gateway's payload format 2.0. */
function eventOf(operation: HttpOperation, request: Request): unknown {
  const { as, path = {}, query = {}, headers = {} } = request;
  const rawPath = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => path[name] ?? '');
  const text = request.text ?? (request.body === undefined ? undefined : JSON.stringify(request.body));
  const claims = request.claims ?? (as && claimsOf(as));
  return {
    version: '2.0',
    routeKey: `${operation.method} ${operation.path}`,
    rawPath,
    rawQueryString: new URLSearchParams(query).toString(),
    headers: {
      'Content-Type': 'application/json',
      ...(operation.idempotent && { 'Idempotency-Key': randomUUID() }),
      ...headers,
    },
    ...(Object.keys(query).length > 0 && { queryStringParameters: query }),
    pathParameters: path,
    requestContext: {
      requestId: randomUUID(),
      http: {
        method: operation.method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: '',
      },
      ...(claims && { authorizer: { jwt: { claims, scopes: null } } }),
    },
    ...(text !== undefined && { body: text }),
    ...(request.file && { body: Buffer.from(request.file).toString('base64') }),
    isBase64Encoded: request.file !== undefined,
  };
}

function claimsOf({ id, name, roles, organisation }: Caller): Record<string, string> {
  return { sub: id, name, roles: roles.join(' '), ...(organisation && { organisation }) };
}

const [first, second] = ['星河墨川晨雾青禾映雪', '云启帆远舟行竹溪松柏'];
let names = 0;

/** The usual application under a name that no other test has. */
export function aFreshApplication(overrides: Partial<LimitedCompany> = {}): Application {
  const brand = `清${first?.[names % 10]}${second?.[Math.floor(names / 10) % 10]}澄`;
  names += 1;
  // The names of the tests are similar to each other.
  const promises = { ...anApplication().promises, similarNameRisk: true };
  return anApplication({ name: `双鸭山市${brand}科技有限公司`, promises, ...overrides });
}
