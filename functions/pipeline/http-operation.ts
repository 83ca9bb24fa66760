import middy from '@middy/core';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { createHash } from 'node:crypto';
import { FileReply, type HttpOperation } from '../../contracts/http/operation.ts';
import { problem } from '../../contracts/problem.ts';
import type { Caller } from '../../domain/callers.ts';
import { Unavailable } from '../../domain/faults.ts';
import type { CaseStore } from '../../domain/ports.ts';
import type { Result } from '../../domain/result.ts';
import { callerOf, mayCall } from './caller.ts';
import { fileReply } from './file-reply.ts';
import { log } from './log.ts';
import { HttpProblem, problemReply } from './problem-reply.ts';
import { parseRequest, type InputOf } from './request.ts';

type Event = APIGatewayProxyEventV2;
type Reply = APIGatewayProxyStructuredResultV2;
type FullReply = Reply & { readonly body: string };
/** What an operation does once everything around it has been seen to. */
type Run<Operation extends HttpOperation> = (
  input: InputOf<Operation>,
  caller: Caller,
) => Promise<Result<unknown>> | Result<unknown>;

/** Where the answers to earlier requests are kept; only an idempotent operation needs it. */
type Replies = Pick<CaseStore, 'findReply'>;

/**
 * One HTTP function: correlation id → signed in? → role? → request by the contract → idempotency key → run →
 * reply by the contract (undeclared fields fall off) or problem → one log line. In this order and nowhere else.
 */
export function httpOperation<const Operation extends HttpOperation>(
  operation: Operation,
  run: Run<Operation>,
  ...[replies]: Operation['idempotent'] extends false ? [] : [Replies]
) {
  return middy(async (event: Event): Promise<Reply> => {
    const started = performance.now();
    const correlationId = event.requestContext.requestId;
    const reply = await answer(operation, run, event, replies).catch((error: unknown) =>
      failed(error, correlationId),
    );
    log('http', {
      operation: operation.operationId,
      status: reply.statusCode,
      milliseconds: Math.round(performance.now() - started),
      correlationId,
    });
    return { ...reply, headers: { ...securityHeaders, ...reply.headers, 'x-correlation-id': correlationId } };
  }).use(httpHeaderNormalizer());
}

/** An answer is data: it is not framed, sniffed, referred from or spoken over plain HTTP. */
const securityHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
};

async function answer<Operation extends HttpOperation>(
  operation: Operation,
  run: Run<Operation>,
  event: Event,
  replies: Replies | undefined,
): Promise<Reply> {
  const caller = callerOf(event, operation);
  mayCall(caller, operation);
  const { input, request } = parseRequest(operation, event);

  const result = await run(input, { ...caller, request });
  if (result.ok) return success(operation, event, result.value);
  if (request && replies) {
    // Refused, perhaps only because the same request was granted before: then its answer stands.
    const earlier = await replies.findReply(caller.id, request.key);
    if (earlier) return replayed(operation, event, earlier.digest === request.digest, earlier.body);
  }
  const { code, facts } = result.refusal;
  const { findings, ...others } = facts as { findings?: [] };
  const reply = problemReply(
    problem(code, event.requestContext.requestId, {
      instance: event.rawPath,
      ...(findings && { findings }),
      ...(Object.keys(others).length > 0 && { facts: others }),
    }),
  );
  const { retryAfterSeconds } = others as { retryAfterSeconds?: number };
  if (retryAfterSeconds === undefined) return reply;
  return { ...reply, headers: { ...reply.headers, 'retry-after': String(retryAfterSeconds) } };
}

/** The same request gets the same answer; another request under the same key is told so. */
function replayed(operation: HttpOperation, event: Event, same: boolean, body: unknown): Reply {
  if (!same) throw new HttpProblem('request-key-reused', { instance: event.rawPath });
  const reply = success(operation, event, body);
  return { ...reply, headers: { ...reply.headers, 'idempotency-replayed': 'true' } };
}

function success(operation: HttpOperation, event: Event, value: unknown): Reply {
  const reply = operation.media
    ? fileReply(FileReply.parse(value), operation.media)
    : jsonReply(operation, value);
  if (operation.method !== 'GET') return reply;
  const tag = createHash('sha256').update(reply.body).digest('base64url').slice(0, 22);
  const etag = `"${tag}"`;
  if (isSeen(event.headers['if-none-match'], etag)) return { statusCode: 304, headers: { etag } };
  return { ...reply, headers: { ...reply.headers, etag, 'cache-control': 'private, no-cache' } };
}

function jsonReply(operation: HttpOperation, value: unknown): FullReply {
  const body = JSON.stringify(operation.response.parse(value));
  return { statusCode: operation.success, headers: jsonHeaders, body };
}

/** Caches on the way may have made a tag weak, and a client may know several (RFC 9110 §13.1.2). */
function isSeen(ifNoneMatch: string | undefined, etag: string): boolean {
  const seen = ifNoneMatch?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return seen?.includes(etag) ?? false;
}

const jsonHeaders = { 'content-type': 'application/json; charset=utf-8' };

/** A thrown problem is the caller's; anything else is ours, and the caller gets its correlation id, nothing more. */
function failed(error: unknown, correlationId: string): Reply {
  if (error instanceof HttpProblem) return problemReply(problem(error.code, correlationId, error.more));
  const later = error instanceof Unavailable;
  log(later ? 'unavailable' : 'broken', { correlationId, error: describe(error) });
  const reply = problemReply(problem(later ? 'try-later' : 'broken', correlationId));
  return later ? { ...reply, headers: { ...reply.headers, 'retry-after': '5' } } : reply;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
