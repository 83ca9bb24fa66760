import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';

const file = join(import.meta.dirname, '..', '..', 'client', 'verify-offline.html');

/** The page that verifies licences without a network: one file, so its own scripts are all that it may run. */
export async function sendOfflinePage(response: ServerResponse): Promise<void> {
  const html = await readFile(file, 'utf8');
  const scripts = [...html.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': `default-src 'none'; connect-src 'self'; style-src 'unsafe-inline'; script-src ${scripts.join(' ')}; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  response.end(html);
}
