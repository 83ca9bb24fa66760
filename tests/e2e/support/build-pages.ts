import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..', '..', '..');

/** Builds portal and console as they are served, so that no test looks at yesterday's pages. */
export async function buildPages(): Promise<void> {
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
}
