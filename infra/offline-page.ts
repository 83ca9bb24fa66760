import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '..', 'client', 'verify-offline.html');

/** The page that verifies licences without a network, as `npm run generate` made it. */
export function offlinePage(): string {
  return readFileSync(file, 'utf8');
}

/** What it may load: its own scripts and the keys of licences (`/v1/licence-keys`). The same as locally. */
export function offlinePagePolicy(html: string): string {
  const scripts = [...html.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
  return `default-src 'none'; connect-src 'self'; style-src 'unsafe-inline'; script-src ${scripts.join(' ')}; frame-ancestors 'none'`;
}
