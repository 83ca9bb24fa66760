import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as z from 'zod';
import { listen, parseBody, ProblemError, readText, serveRoutes, type Routes } from '../http.ts';
import { productClock } from '../product-clock.ts';
import type { IdentityCheckSettings } from '../settings.ts';
import { facePage } from './face-page.ts';

const Begin = z.strictObject({
  name: z.string().trim().min(1).max(60),
  document: z.looseObject({ type: z.string().min(1).max(40), number: z.string().min(1).max(40) }),
  returnTo: z.string().max(400),
});

type Session = {
  readonly name: string;
  readonly returnTo: string;
  /** Another face than that of the document. */
  readonly isOther: boolean;
  readonly slowMs: number;
  readonly begunAt: number;
  /** When the person has shown his face (wall time), and under which reference. */
  shown?: { readonly at: number; readonly confirmedAt: string; readonly reference: string };
};

/** A check is open for so long (wall time). */
const openMs = 30 * 60_000;
/** Characters of a name by which a check goes another way; see the README of the partners. */
const triggers = { other: '异', slow: '缓', down: '断' } as const;
const defaultSlowSeconds = 3;

/** Starts the provider of real-name and face checks of the local run. It forgets its sessions when it ends. */
export async function startIdentityCheck(settings: IdentityCheckSettings) {
  const sessions = new Map<string, Session>();
  const clock = productClock(settings.clockFile);

  function found(id: string | null): Session {
    const session = sessions.get(id ?? '');
    if (!session || Date.now() > session.begunAt + openMs) throw new ProblemError(404, 'No such check');
    return session;
  }

  const routes: Routes = {
    'GET /': () => ({
      status: 200,
      body: {
        organisation: settings.organisation,
        kind: settings.kind,
        sessions: sessions.size,
        triggers: Object.entries(triggers).map(([means, sign]) => ({ sign, means })),
      },
    }),
    'POST /v1/sessions': async (request) => {
      authorise(request, settings.key);
      const { name, returnTo } = parseBody(Begin, await readText(request), 422);
      if (name.includes(triggers.down)) throw new ProblemError(503, 'The cameras are down');
      const id = randomBytes(24).toString('base64url');
      const { slowSeconds = defaultSlowSeconds } = settings.speed;
      sessions.set(id, {
        name,
        returnTo,
        isOther: name.includes(triggers.other),
        slowMs: name.includes(triggers.slow) ? slowSeconds * 1000 : 0,
        begunAt: Date.now(),
      });
      return { status: 201, body: { session: id, url: `http://${request.headers.host}/face?session=${id}` } };
    },
    'GET /v1/sessions': (request) => {
      authorise(request, settings.key);
      return { status: 200, body: resultOf(found(queryOf(request).get('id'))) };
    },
    'POST /face': (request) => {
      const session = found(queryOf(request).get('session'));
      session.shown ??= {
        at: Date.now(),
        confirmedAt: new Date(clock.now()).toISOString(),
        reference: `face-${randomBytes(9).toString('base64url')}`,
      };
      return { status: 200, body: { returnTo: session.returnTo } };
    },
  };

  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    if (request.method === 'GET' && path === '/face') showFace(request, response);
    else void serveRoutes(routes, request, response);
  });
  const port = await listen(server, settings.port, settings.host);

  function showFace(request: IncomingMessage, response: ServerResponse): void {
    const session = sessions.get(queryOf(request).get('session') ?? '');
    response.writeHead(session ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(facePage(session?.name));
  }

  return {
    port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function resultOf({ shown, isOther, slowMs }: Session): unknown {
  if (!shown || Date.now() < shown.at + slowMs) return { state: 'pending' };
  if (isOther) return { state: 'mismatch' };
  return { state: 'confirmed', reference: shown.reference, confirmedAt: shown.confirmedAt };
}

function queryOf(request: IncomingMessage): URLSearchParams {
  return new URL(request.url ?? '/', 'http://localhost').searchParams;
}

function authorise(request: IncomingMessage, key: string): void {
  const given = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${key}`);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    throw new ProblemError(401, 'The key does not hold');
  }
}
