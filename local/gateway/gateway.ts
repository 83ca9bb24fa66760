import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { JWTPayload } from 'jose';
import { problem, type OtherProblem } from '../../contracts/problem.ts';
import type { Lambda } from '../lambda/lambda.ts';
import type { Settings } from '../settings.ts';
import { apiAudience } from '../settings.ts';
import { jwtAuthorizer } from './jwt-authorizer.ts';
import { matchRoute, type Route } from './routes.ts';

/** What else the web server answers: pages, settings, the clock; tells whether it has answered. */
export type Elsewhere = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

/** What fits as base64 into a call of a function (6 MB); a request above it is not even read to its end. */
const bodyLimit = 4.5 * 1024 * 1024;

/** What API Gateway hands on as text; every other body becomes base64. */
const textual = /^(text\/|application\/(json|javascript|xml|x-www-form-urlencoded|[\w.-]+\+json))/i;

/** The embedded HTTP API: routes, JWT authorizer and events as Amazon API Gateway has them. */
export function openGateway(
  settings: Settings,
  lambda: Lambda,
  elsewhere: Elsewhere,
  now: () => number,
): Server {
  const authorize = jwtAuthorizer(settings.issuer, apiAudience);

  return createServer({ keepAliveTimeout: 30_000 }, (request, response) => {
    const requestId = randomUUID();
    // Pages count the minutes that are left from this header: it has to be the time of the product.
    response.setHeader('date', new Date(now()).toUTCString());
    serve(request, response, requestId).catch((error: unknown) => {
      console.error(JSON.stringify({ code: 'gateway', requestId, error: String(error) }));
      if (!response.headersSent) sendProblem(response, 'broken', requestId);
      else response.destroy();
    });
  });

  async function serve(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    const url = new URL(request.url ?? '/', settings.origin);
    if (!url.pathname.startsWith('/v1/')) {
      if (!(await elsewhere(request, response))) sendProblem(response, 'not-found', requestId, url.pathname);
      return;
    }
    const match = matchRoute(request.method ?? 'GET', url.pathname);
    if (match.kind === 'nothing') {
      if (!(await elsewhere(request, response))) sendProblem(response, 'not-found', requestId, url.pathname);
      return;
    }
    if (match.kind === 'other-method')
      return sendProblem(response, 'method-not-allowed', requestId, url.pathname);

    const { route, pathParameters } = match;
    const isPublic = route.operation.roles === 'public';
    const claims = isPublic ? undefined : await authorize(request.headers.authorization);
    if (!isPublic && !claims) {
      response.setHeader('www-authenticate', 'Bearer');
      return sendProblem(response, 'unauthorized', requestId, url.pathname);
    }
    const body = await bodyOf(request);
    if (body === undefined) return sendProblem(response, 'too-large', requestId, url.pathname);

    const event = eventOf({ request, url, route, pathParameters, claims, body, requestId });
    const answer = await lambda.invoke({ FunctionName: route.functionId, Payload: JSON.stringify(event) });
    if (answer.FunctionError !== undefined) {
      console.error(
        JSON.stringify({ code: 'gateway', requestId, function: route.functionId, error: answer.Payload }),
      );
      return sendProblem(response, 'broken', requestId, url.pathname);
    }
    const reply = JSON.parse(answer.Payload) as {
      statusCode: number;
      headers?: Record<string, string>;
      body?: string;
      isBase64Encoded?: boolean;
    };
    response.writeHead(reply.statusCode, reply.headers);
    response.end(reply.isBase64Encoded ? Buffer.from(reply.body ?? '', 'base64') : reply.body);
  }
}

type EventParts = {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly route: Route;
  readonly pathParameters: Record<string, string>;
  readonly claims: JWTPayload | undefined;
  readonly body: Buffer;
  readonly requestId: string;
};

/** The event of API Gateway's payload format 2.0. */
function eventOf({ request, url, route, pathParameters, claims, body, requestId }: EventParts): unknown {
  const { method, path } = route.operation;
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(',') : value,
    ]),
  );
  const query = Object.fromEntries(url.searchParams);
  const isText = textual.test(request.headers['content-type'] ?? 'text/');
  return {
    version: '2.0',
    routeKey: `${method} ${path}`,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers,
    ...(url.search && { queryStringParameters: query }),
    pathParameters,
    requestContext: {
      requestId,
      http: {
        method,
        path: url.pathname,
        protocol: 'HTTP/1.1',
        sourceIp: request.socket.remoteAddress,
        userAgent: request.headers['user-agent'] ?? '',
      },
      ...(claims && { authorizer: { jwt: { claims: flattened(claims), scopes: null } } }),
    },
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

/** API Gateway hands every claim on as text. */
function flattened(claims: JWTPayload): Record<string, string> {
  return Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(' ')}]` : String(value),
    ]),
  );
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= bodyLimit) chunks.push(chunk);
  }
  return size > bodyLimit ? undefined : Buffer.concat(chunks);
}

function sendProblem(
  response: ServerResponse,
  code: OtherProblem,
  requestId: string,
  instance?: string,
): void {
  const body = problem(code, requestId, instance === undefined ? {} : { instance });
  response.writeHead(body.status, { 'content-type': 'application/problem+json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
