/** Whether every function is small enough to start fast: `npm run check:bundles`. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '../functions/catalogue.ts';
import { bundleFunctions } from '../infra/bundle/bundle-functions.ts';
import { overBudget } from '../infra/bundle/size-budget.ts';
import { report } from './check-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'kaiban-bundles-'));
try {
  report('Bundles', overBudget(await bundleFunctions(catalogue, folder)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
