import { existsSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { apiAudience, type Settings } from '../settings.ts';
import type { Elsewhere } from './gateway.ts';
import { sendOfflinePage } from './offline-page.ts';

const root = join(import.meta.dirname, '..', '..');

/** Serves portal and console, their settings and the interface document, as a web host does in the cloud. */
export function openPages(settings: Settings): Elsewhere {
  const folder = join(root, 'dist', 'web');
  mkdirSync(folder, { recursive: true });
  // The names of built files carry their content, so that a browser never needs to ask for one again.
  const files = sirv(folder, {
    etag: true,
    gzip: true,
    maxAge: 31_536_000,
    immutable: true,
    setHeaders: secure,
  });
  const headers = {
    'content-security-policy': [
      "default-src 'self'",
      `connect-src 'self' ${settings.issuer}`,
      `frame-src ${settings.issuer}`,
      "img-src 'self' data:",
      "style-src 'self' 'unsafe-inline'",
      "frame-ancestors 'none'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };

  function secure(response: ServerResponse): void {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  }

  async function page(response: ServerResponse, name: 'portal' | 'console'): Promise<void> {
    const file = join(folder, name, 'index.html');
    if (!existsSync(file)) {
      response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('The pages have not been built: run npm run build:web.');
      return;
    }
    secure(response);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    response.end(await readFile(file));
  }

  return async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', settings.origin);
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    if (pathname === '/settings.json') {
      send(response, {
        issuer: settings.issuer,
        audience: apiAudience,
        portalClientId: 'kaiban-portal',
        consoleClientId: 'kaiban-console',
      });
      return true;
    }
    if (pathname === '/verify-offline.html') {
      await sendOfflinePage(response);
      return true;
    }
    if (pathname === '/v1/openapi.json') {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
      response.end(await readFile(join(root, 'client', 'openapi.json')));
      return true;
    }
    if (pathname.startsWith('/v1/')) return false;
    if (/\.[a-z0-9]+$/i.test(pathname) && !pathname.endsWith('.html')) {
      await new Promise<void>((done) => {
        response.once('close', done);
        files(request, response, () => {
          response.writeHead(404).end();
        });
      });
      return true;
    }
    await page(response, /^\/console(\/|$)/.test(pathname) ? 'console' : 'portal');
    return true;
  };
}

function send(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' });
  response.end(JSON.stringify(body));
}
