import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { offlinePage } from './offline-page.ts';
import { Source, type ISource } from 'aws-cdk-lib/aws-s3-deployment';

const root = join(import.meta.dirname, '..');

/** Portal, console and the interface document as `npm run build:web` and `npm run generate` made them. */
export function builtPages(): ISource[] {
  const folder = join(root, 'dist/web');
  if (!existsSync(join(folder, 'portal/index.html')))
    throw new Error('The pages have not been built: run npm run build:web.');
  const document = readFileSync(join(root, 'client/openapi.json'), 'utf8');
  return [
    Source.asset(folder),
    Source.data('v1/openapi.json', document),
    Source.data('verify-offline.html', offlinePage()),
  ];
}
