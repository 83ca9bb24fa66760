import { createServer, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { behaviourOf } from '../behaviour.ts';
import { listen, parseBody, ProblemError, readText, serveRoutes, type Routes } from '../http.ts';
import { productClock } from '../product-clock.ts';
import type { DataSharingSettings } from '../settings.ts';
import { openCallLog } from './call-log.ts';
import { answerTo, Query, triggers } from './registers.ts';

/** Slow enough to be seen, quick enough for a caller that waits five seconds. */
const defaultSlowSeconds = 3;

/** Starts the registers of other authorities, each a catalogue of its own. */
export async function startDataSharing(settings: DataSharingSettings) {
  const log = openCallLog(settings.dataFile);
  const clock = productClock(settings.clockFile);
  const behaviour = behaviourOf(log, ['by-name', 'normal', 'slow', 'down']);
  const keys = createRemoteJWKSet(new URL('/jwks', settings.issuer), { cooldownDuration: 1_000 });
  const routes: Routes = {
    ...behaviour.routes,
    'GET /': () => ({
      status: 200,
      body: {
        organisation: settings.organisation,
        kind: settings.kind,
        behaviour: behaviour.current(),
        calls: log.count(),
        triggers,
      },
    }),
    'GET /v1/calls': () => ({ status: 200, body: { entries: log.latest() } }),
    'POST /v1/queries': async (request) => {
      if (behaviour.current() === 'down') throw new ProblemError(503, 'The register is down');
      const client = await callerOf(request, keys, settings);
      const query = parseBody(Query, await readText(request), 422);
      const { slowSeconds = defaultSlowSeconds } = settings.speed;
      if (behaviour.current() === 'slow') await sleep(slowSeconds * 1000);
      const { asked, listed } = answerTo(query);
      const { catalogue, purpose, caseId } = query;
      const at = new Date(clock.now()).toISOString();
      log.note({ at, client, catalogue, purpose, caseId, asked, listed: listed.length });
      return { status: 200, body: { listed } };
    },
  };
  const server = createServer((request, response) => void serveRoutes(routes, request, response));
  const listening = await listen(server, settings.port, settings.host);
  const close = () => {
    server.close();
    server.closeAllConnections();
    log.close();
  };
  return { port: listening, close };
}

/** The client that asks, from its verified token; nobody else gets an answer. */
async function callerOf(
  request: IncomingMessage,
  keys: JWTVerifyGetKey,
  { issuer, audience }: DataSharingSettings,
): Promise<string> {
  const [scheme, token] = request.headers.authorization?.split(' ') ?? [];
  if (scheme?.toLowerCase() !== 'bearer' || !token) throw new ProblemError(401, 'A bearer token is needed');
  try {
    const expected = { issuer, audience, typ: 'at+jwt', algorithms: ['ES256'] };
    const { payload } = await jwtVerify(token, keys, expected);
    if (payload.sub !== 'kaiban') throw new ProblemError(401, 'This client has no access');
    return payload.sub;
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    if (isUnreachable(error)) throw new ProblemError(503, 'The keys of the issuer cannot be read just now');
    throw new ProblemError(401, 'The token does not hold');
  }
}

/** Tokens cannot be judged while the issuer is away; that is no fault of the caller's. */
function isUnreachable(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout || error instanceof TypeError) return true;
  return error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC';
}
