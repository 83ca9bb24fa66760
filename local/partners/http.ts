import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';

const mostBytes = 64 * 1024;

/** A "no" on its way to the caller as a problem document (RFC 9457). */
export class ProblemError extends Error {
  readonly status: number;
  constructor(status: number, detail: string) {
    super(detail);
    this.status = status;
  }
}

/** What a route answers. */
export type Answered = { readonly status: number; readonly body?: unknown };
/** The routes of a server, by method and path: `POST /webhooks`. */
export type Routes = Readonly<Record<string, (request: IncomingMessage) => Answered | Promise<Answered>>>;

/** The body as text, or a problem if it is too large. */
export async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw new ProblemError(413, 'The body is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The body checked by its schema; `status` is the answer to a body of another shape. */
export function parseBody<T>(schema: z.ZodType<T>, text: string, status = 400): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ProblemError(400, 'The body is no JSON');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new ProblemError(status, z.prettifyError(parsed.error));
}

/** Answers a request by its route; every error leaves as a problem document. */
export async function serveRoutes(routes: Routes, request: IncomingMessage, response: ServerResponse) {
  const path = request.url?.split('?')[0] ?? '/';
  try {
    const route = routes[`${request.method} ${path}`];
    if (!route) throw new ProblemError(404, 'There is nothing at this address');
    const { status, body } = await route(request);
    send(response, status, 'application/json', body);
  } catch (error) {
    const known = error instanceof ProblemError;
    if (!known) console.error('partner:', error);
    const status = known ? error.status : 500;
    const detail = known ? error.message : 'Something went wrong here';
    send(response, status, 'application/problem+json', { type: 'about:blank', status, detail });
  }
}

function send(response: ServerResponse, status: number, type: string, body: unknown): void {
  // What was not read of a refused body must not be taken for the next request.
  if (status === 413) response.setHeader('connection', 'close');
  if (body === undefined) return void response.writeHead(status).end();
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text) }).end(text);
}

/** Listens and tells the port. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}
