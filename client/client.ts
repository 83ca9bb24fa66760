import createClient from 'openapi-fetch';
import { operationTable } from './operation-table.ts';
import { ProblemError, problemOf } from './problem-error.ts';
import type { operations } from './schema.ts';

type OperationId = keyof typeof operationTable;
type Content<T> = T extends { content: { 'application/json': infer Body } } ? Body : unknown;
type Part<Operation, Name extends string> = Operation extends {
  parameters: { [name in Name]?: infer Found };
}
  ? Known<NonNullable<Found>>
  : unknown;
type Known<T> = [T] extends [never] ? unknown : T;
type BodyOf<Operation> = Operation extends { requestBody: { content: { 'application/pdf': unknown } } }
  ? { readonly file: Blob }
  : Operation extends { requestBody: infer Body }
    ? Content<Body>
    : unknown;
/** What is `undefined` is not sent, so it may stand wherever a value may be missing. */
type Sendable<T> = T extends object
  ? { [Key in keyof T]: Sendable<T[Key]> | (object extends Pick<T, Key> ? undefined : never) }
  : T;
type Success<Operation> = Operation extends { responses: infer Responses }
  ? Reply<Responses[keyof Responses & (200 | 201)]>
  : never;
/** A file is handed out as it came, everything else read. */
type Reply<T> = T extends {
  content: { 'application/pdf': unknown } | { 'application/octet-stream': unknown };
}
  ? Blob
  : Content<T>;

/** Path, query and body of an operation in one object; their names never clash (the generator sees to it). */
export type InputOf<Id extends OperationId> = Sendable<
  Part<operations[Id], 'path'> & Part<operations[Id], 'query'> & BodyOf<operations[Id]>
>;
/** What an operation answers. */
export type OutputOf<Id extends OperationId> = Success<operations[Id]>;

/** What may be said about one call beside its input. */
export type CallOptions = {
  /** For a retry of the same request; without it every call gets a new one. */
  readonly idempotencyKey?: string;
  /** The version that was seen; the call is refused if it has changed meanwhile. */
  readonly ifMatch?: number;
  readonly signal?: AbortSignal;
};

/** One method for each operation of the interface, named by its `operationId`. */
export type KaibanClient = {
  readonly [Id in OperationId]: object extends InputOf<Id>
    ? (input?: InputOf<Id>, options?: CallOptions) => Promise<OutputOf<Id>>
    : (input: InputOf<Id>, options?: CallOptions) => Promise<OutputOf<Id>>;
};

/** How to reach the service and who calls. */
export type KaibanClientOptions = {
  readonly baseUrl: string;
  readonly token?: () => Promise<string | undefined> | string | undefined;
  readonly fetch?: (request: Request) => Promise<Response>;
};

/** A typed client of the whole interface for browsers and Node; error answers are thrown as `ProblemError`. */
export function createKaibanClient({ baseUrl, token, fetch }: KaibanClientOptions): KaibanClient {
  const transport = createClient<Record<string, never>>({ baseUrl, ...(fetch && { fetch }) });

  async function call(id: OperationId, input: object = {}, options: CallOptions = {}): Promise<unknown> {
    const { method, path, idempotent, ...more } = operationTable[id];
    const [inPath, { file, ...rest }] = split(path, input);
    const inQuery = method === 'GET' || file instanceof Blob;
    const hasBody = !inQuery && Object.keys(rest).length > 0;
    // The methods of the result are typed by operation; in here paths and inputs are plain data.
    const request = transport.request as unknown as (...args: unknown[]) => Promise<Answer>;
    const { data, error, response } = await request(method.toLowerCase(), path, {
      params: { path: inPath, ...(inQuery && { query: rest }) },
      ...(hasBody && { body: rest }),
      ...(file instanceof Blob && { body: file, bodySerializer: (body: Blob) => body }),
      ...('media' in more && { parseAs: 'blob' }),
      headers: {
        ...headersFor(idempotent, options, await token?.()),
        ...(file instanceof Blob && { 'Content-Type': file.type }),
      },
      ...(options.signal && { signal: options.signal }),
    });
    if (!response.ok) throw new ProblemError(problemOf(error, response));
    return data;
  }

  const ids = Object.keys(operationTable) as OperationId[];
  return Object.fromEntries(
    ids.map((id) => [id, (input?: object, options?: CallOptions) => call(id, input, options)]),
  ) as unknown as KaibanClient;
}

type Answer = { readonly data?: unknown; readonly error?: unknown; readonly response: Response };

function headersFor(
  idempotent: boolean,
  { idempotencyKey, ifMatch }: CallOptions,
  bearer: string | undefined,
) {
  return {
    ...(bearer && { Authorization: `Bearer ${bearer}` }),
    ...(idempotent && { 'Idempotency-Key': idempotencyKey ?? crypto.randomUUID() }),
    ...(ifMatch !== undefined && { 'If-Match': `"${ifMatch}"` }),
  };
}

/** Takes the path parameters out of the input; the rest is query or body. */
function split(path: string, input: object): [Record<string, unknown>, Record<string, unknown>] {
  const names = new Set([...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
  const entries = Object.entries(input);
  return [
    Object.fromEntries(entries.filter(([name]) => names.has(name))),
    Object.fromEntries(entries.filter(([name]) => !names.has(name))),
  ];
}
