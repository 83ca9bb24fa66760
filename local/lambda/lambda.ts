import { randomUUID } from 'node:crypto';
import { catalogue } from '../../functions/catalogue.ts';
import type { FunctionRow } from '../../functions/catalogue/row.ts';

/** A call and an answer in the shape of Lambda's Invoke API. */
export type InvokeRequest = { readonly FunctionName: string; readonly Payload: string };
/** See {@link InvokeRequest}. */
export type InvokeResponse = {
  readonly StatusCode: number;
  readonly ExecutedVersion: string;
  readonly FunctionError?: string;
  readonly Payload: string;
};

type Handler = (event: unknown, context: unknown) => Promise<unknown>;

/** The embedded Lambda: the catalogue's handlers, called as the cloud calls them. */
export type Lambda = {
  invoke(request: InvokeRequest): Promise<InvokeResponse>;
  /** Loads every handler, so that the first call is as fast as the others. */
  load(): Promise<void>;
};

/** Opens it; `afterWrite` is told whenever a function that may have recorded an event has ended. */
export function openLambda(afterWrite: () => void): Lambda {
  const rows = new Map(catalogue.map((row) => [row.id, row]));
  const handlers = new Map<string, Promise<Handler>>();

  const handlerOf = (row: FunctionRow): Promise<Handler> => {
    const known = handlers.get(row.id);
    if (known) return known;
    const loaded = import(new URL(`../../${row.entry}`, import.meta.url).href).then(
      (module: { handler: Handler }) => module.handler,
    );
    handlers.set(row.id, loaded);
    return loaded;
  };

  return {
    async load() {
      await Promise.all([...rows.values()].map(handlerOf));
    },
    async invoke({ FunctionName, Payload }) {
      const row = rows.get(nameOf(FunctionName));
      if (!row) throw new UnknownFunction(`Function not found: ${FunctionName}`);
      const answer = { StatusCode: 200, ExecutedVersion: '$LATEST' };
      try {
        const handler = await handlerOf(row);
        const result = await withinTime(row, handler(JSON.parse(Payload), contextOf(row)));
        return { ...answer, Payload: JSON.stringify(result) ?? 'null' };
      } catch (error) {
        return { ...answer, FunctionError: 'Unhandled', Payload: JSON.stringify(errorPayload(error)) };
      } finally {
        if (mayFillOutbox(row)) afterWrite();
      }
    },
  };
}

/** Functions that write, but for those that only empty the outbox: they alone control the workflow. */
function mayFillOutbox({ grants }: FunctionRow): boolean {
  return grants.includes('table:write') && !grants.includes('workflow:control');
}

class UnknownFunction extends Error {
  override readonly name = 'ResourceNotFoundException';
}

/** A function is named by its id or by its ARN, with or without a version. */
function nameOf(name: string): string {
  return name.startsWith('arn:') ? (name.split(':')[6] ?? '') : (name.split(':')[0] ?? '');
}

async function withinTime<T>(row: FunctionRow, run: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const error = new Error(`Task timed out after ${row.timeoutSeconds}.00 seconds`);
    error.name = 'Sandbox.Timedout';
    reject(error);
  }, row.timeoutSeconds * 1000);
  try {
    return await Promise.race([run, late]);
  } finally {
    clearTimeout(timer);
  }
}

function contextOf(row: FunctionRow): unknown {
  const deadline = performance.now() + row.timeoutSeconds * 1000;
  return {
    awsRequestId: randomUUID(),
    functionName: row.id,
    functionVersion: '$LATEST',
    memoryLimitInMB: '256',
    getRemainingTimeInMillis: () => Math.max(0, Math.round(deadline - performance.now())),
  };
}

/** What Lambda's Node runtime writes for a thrown error. */
function errorPayload(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { errorType: 'Error', errorMessage: String(error), trace: [] };
  return { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? '').split('\n') };
}
