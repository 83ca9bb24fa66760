import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { createHash } from 'node:crypto';
import type * as z from 'zod';
import { pointerTo } from '../../domain/findings.ts';
import type { HttpOperation } from '../../contracts/http/operation.ts';
import type { Malformation } from '../../contracts/problem.ts';
import { HttpProblem } from './problem-reply.ts';

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** What an operation gets: its path, query and body as the contract says, and the version seen, if any. */
export type InputOf<Operation extends HttpOperation> = {
  readonly path: Operation['request'] extends { path: infer Path } ? Parsed<Path> : undefined;
  readonly query: Operation['request'] extends { query: infer Query } ? Parsed<Query> : undefined;
  readonly body: Operation['request'] extends { body: infer Body } ? Parsed<Body> : undefined;
  readonly file: Operation['request'] extends { file: object } ? SentFile : undefined;
  readonly ifMatch: number | undefined;
};

/** A file as it came, with the type that its sender names. */
export type SentFile = { readonly bytes: Uint8Array; readonly declared: string };

/** The largest body that any operation takes, in bytes; the form with fifty founders needs a tenth of it. */
const bodyLimit = 256 * 1024;

/** Reads a request by its contract; everything that is wrong with its shape is told at once. */
export function parseRequest<Operation extends HttpOperation>(
  operation: Operation,
  event: APIGatewayProxyEventV2,
): { input: InputOf<Operation>; request: { key: string; digest: string } | undefined } {
  const malformed: Malformation[] = [];
  const part = (where: 'path' | 'query' | 'body', schema: z.ZodType | undefined, value: unknown): unknown => {
    if (!schema) return undefined;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    malformed.push(...parsed.error.issues.flatMap((issue) => malformations(where, issue)));
    return undefined;
  };

  const { request } = operation;
  const bytes = request.body || request.file ? bodyBytes(event, request.file?.largest ?? bodyLimit) : nothing;
  const input = {
    path: part('path', request.path, decoded(event.pathParameters ?? {})),
    query: part('query', request.query, event.queryStringParameters ?? {}),
    body: request.body ? part('body', request.body, jsonOf(bytes, event.rawPath)) : undefined,
    file: request.file ? { bytes, declared: typeOf(event.headers['content-type']) } : undefined,
    ifMatch: operation.conditional ? versionOf(event.headers['if-match'], malformed) : undefined,
  };
  const key = operation.idempotent ? keyOf(event.headers['idempotency-key'], malformed) : undefined;
  if (malformed.length > 0) throw new HttpProblem('malformed', { malformed, instance: event.rawPath });
  const digest = createHash('sha256')
    .update(`${operation.operationId}\n${event.rawPath}\n${request.file ? `${event.rawQueryString}\n` : ''}`)
    .update(bytes)
    .digest('hex');
  return { input: input as InputOf<Operation>, request: key === undefined ? undefined : { key, digest } };
}

function malformations(where: Malformation['in'], issue: z.core.$ZodIssue): Malformation[] {
  const path = pointerTo(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      in: where,
      path: `${path}${pointerTo([key.slice(0, 80)])}`,
      message: 'unknown field',
    }));
  }
  return [{ in: where, path, message: issue.message }];
}

function bodyBytes(event: APIGatewayProxyEventV2, largest: number): Buffer {
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > largest) {
    throw new HttpProblem('too-large', { detail: `at most ${largest} bytes`, instance: event.rawPath });
  }
  return bytes;
}

const nothing = Buffer.alloc(0);

/** `Image/PNG; charset=x` → `image/png`. */
function typeOf(contentType = ''): string {
  return contentType.split(';')[0]?.trim().toLowerCase() ?? '';
}

function jsonOf(bytes: Buffer, instance: string): unknown {
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch {
    throw new HttpProblem('malformed', {
      malformed: [{ in: 'body', path: '', message: 'the body is not JSON' }],
      instance,
    });
  }
}

function decoded(parameters: Record<string, string | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      try {
        return [name, value === undefined ? undefined : decodeURIComponent(value)];
      } catch {
        return [name, value];
      }
    }),
  );
}

function versionOf(header: string | undefined, malformed: Malformation[]): number | undefined {
  if (header === undefined) return undefined;
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim())?.[1];
  if (version !== undefined) return Number(version);
  malformed.push({ in: 'header', path: '/if-match', message: 'expected the version in quotes, e.g. "3"' });
  return undefined;
}

function keyOf(header: string | undefined, malformed: Malformation[]): string | undefined {
  if (header !== undefined && /^[\x21-\x7e]{8,128}$/.test(header)) return header;
  malformed.push({
    in: 'header',
    path: '/idempotency-key',
    message:
      'send an Idempotency-Key of 8 to 128 visible ASCII characters, the same one when you repeat the request',
  });
  return undefined;
}
