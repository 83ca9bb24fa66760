import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  type DescribeExecutionCommandOutput,
  GetExecutionHistoryCommand,
  type HistoryEvent,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import type { Json } from '../../../local/stepfunctions/json.ts';
import { openStepFunctions, type StepFunctionsService } from '../../../local/stepfunctions/service.ts';

/** A function of the test: gets the parsed payload, returns the result; what it throws becomes a function error. */
export type TestFunction = (payload: never) => unknown;

/** Marks an error as one of the infrastructure: the invocation itself is refused. */
export class Refused extends Error {
  constructor(name: string) {
    super(`${name} happened`);
    this.name = name;
  }
}

/** A service over a temporary file, spoken to by the real SDK, on a clock that is moved by hand. */
export class ServiceUnderTest {
  readonly calls: { name: string; payload: unknown }[] = [];
  functions: Record<string, TestFunction> = {};
  time = Date.parse('2026-03-02T01:00:00Z');
  service!: StepFunctionsService;
  client!: SFNClient;
  readonly #directory = mkdtempSync(join(tmpdir(), 'sfn-'));
  #server: Server | undefined;
  #machines = 0;

  static async open(functions: Record<string, TestFunction> = {}): Promise<ServiceUnderTest> {
    const made = new ServiceUnderTest();
    made.functions = functions;
    await made.openService();
    return made;
  }

  async openService(): Promise<void> {
    this.service = openStepFunctions({
      file: join(this.#directory, 'executions.sqlite'),
      invoke: (request) => this.#invoke(request),
      now: () => this.time,
    });
    this.#server = createServer((request, response) => {
      this.service.listener(request, response);
    });
    await new Promise<void>((resolve) => this.#server?.listen(0, '127.0.0.1', resolve));
    const { port } = this.#server.address() as AddressInfo;
    this.client = new SFNClient({
      endpoint: `http://127.0.0.1:${port}`,
      region: 'cn-north-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      maxAttempts: 1,
    });
  }

  /** Works on the file itself, while the service is shut. */
  inFile<T>(work: (file: DatabaseSync) => T): T {
    const file = new DatabaseSync(join(this.#directory, 'executions.sqlite'));
    try {
      return work(file);
    } finally {
      file.close();
    }
  }

  /** Closes without waiting for anything, and opens the same file again. */
  async crash(): Promise<void> {
    await this.shut();
    await this.openService();
  }

  async shut(): Promise<void> {
    this.client.destroy();
    this.#server?.closeAllConnections();
    await this.service.close();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.shut();
    rmSync(this.#directory, { recursive: true, force: true });
  }

  async create(definition: object, name = `machine-${(this.#machines += 1)}`): Promise<string> {
    const text = JSON.stringify({ QueryLanguage: 'JSONata', ...definition });
    const command = new CreateStateMachineCommand({
      name,
      definition: text,
      roleArn: 'arn:aws:iam::0:role/r',
    });
    const { stateMachineArn } = await this.client.send(command);
    return stateMachineArn ?? '';
  }

  async start(machine: string, input: Json = {}, name?: string): Promise<string> {
    const command = new StartExecutionCommand({
      stateMachineArn: machine,
      input: JSON.stringify(input),
      name,
    });
    const { executionArn } = await this.client.send(command);
    return executionArn ?? '';
  }

  /** Creates, starts and waits for the end. */
  async run(definition: object, input: Json = {}): Promise<Ended> {
    const arn = await this.start(await this.create(definition), input);
    return this.ended(arn);
  }

  async ended(arn: string): Promise<Ended> {
    const execution = await until(async () => {
      const described = await this.client.send(new DescribeExecutionCommand({ executionArn: arn }));
      return described.status === 'RUNNING' ? undefined : described;
    });
    const output = execution.output === undefined ? undefined : (JSON.parse(execution.output) as Json);
    return { arn, execution, status: execution.status, output, events: await this.history(arn) };
  }

  async history(arn: string): Promise<HistoryEvent[]> {
    const events: HistoryEvent[] = [];
    let nextToken: string | undefined;
    do {
      const page = await this.client.send(
        new GetExecutionHistoryCommand({ executionArn: arn, maxResults: 1_000, nextToken }),
      );
      events.push(...(page.events ?? []));
      nextToken = page.nextToken;
    } while (nextToken !== undefined);
    return events;
  }

  /** Waits until the history holds so many events of the type. */
  async seen(arn: string, type: string, count = 1): Promise<HistoryEvent[]> {
    return until(async () => {
      const events = (await this.history(arn)).filter((event) => event.type === type);
      return events.length >= count ? events : undefined;
    });
  }

  /** Moves the clock and lets what became due happen. */
  move(seconds: number): void {
    this.time += seconds * 1000;
    this.service.wake();
  }

  async #invoke({ FunctionName, Payload }: { FunctionName: string; Payload: string }) {
    const payload = JSON.parse(Payload) as never;
    this.calls.push({ name: FunctionName, payload });
    const work = this.functions[FunctionName];
    const reply = { StatusCode: 200, ExecutedVersion: '$LATEST' };
    if (!work)
      throw Object.assign(new Error(`Function not found: ${FunctionName}`), {
        name: 'ResourceNotFoundException',
      });
    try {
      return { ...reply, Payload: JSON.stringify((await work(payload)) ?? null) };
    } catch (error) {
      if (error instanceof Refused) throw error;
      const { name, message } = error as Error;
      const text = JSON.stringify({ errorType: name, errorMessage: message, trace: [] });
      return { ...reply, FunctionError: 'Unhandled', Payload: text };
    }
  }
}

/** How an execution ended. */
export type Ended = {
  readonly arn: string;
  readonly execution: DescribeExecutionCommandOutput;
  readonly status: string | undefined;
  readonly output: Json | undefined;
  readonly events: HistoryEvent[];
};

/** Asks again and again until there is an answer. */
export async function until<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, attempt < 20 ? 2 : 10));
  }
  throw new Error('Waited in vain');
}

/** Events as `id type <- previous`, easy to read in a failing test. */
export function shape(events: readonly HistoryEvent[]): string[] {
  return events.map(({ id, type, previousEventId }) => `${id} ${type} <- ${previousEventId}`);
}
