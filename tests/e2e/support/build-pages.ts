import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '..', '..', '..');

/**
 * Builds portal and console as they are served, so that no test looks at yesterday's pages. In a process of its
 * own: the test runner's NODE_ENV would make it a development build.
 */
export async function buildPages(): Promise<void> {
  await promisify(execFile)(
    process.execPath,
    [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build'],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
}
