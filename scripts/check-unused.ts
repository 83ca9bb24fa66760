/**
 * Finds exports that nobody imports: `npm run check:unused`. A type may be exported for the signature it
 * stands in; a value that only its own file uses should not be exported.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { analyzeTsConfig } from 'ts-unused-exports';
import { report, repositoryFiles } from './check-files.ts';

/** What is called from outside: handlers by the catalogue's path, tools by their name, the client by everyone. */
const entries: readonly { readonly path: RegExp; readonly exports?: readonly string[] }[] = [
  { path: /^functions\/(http\/[^/]+|steps|events)\/[^/]+\.ts$/, exports: ['handler'] },
  { path: /(^|\/)[\w-]+\.config\.ts$/, exports: ['default'] },
  { path: /^client\// },
  { path: /\.d\.ts$/ },
];

const files = repositoryFiles('**/*.ts', '**/*.tsx');
const loadedLater = new Set(files.flatMap(dynamicImports));
const found = new Set([...unused('--ignoreLocallyUsed'), ...unused('--allowUnusedTypes')]);
report('Unused exports', [...found].toSorted());

function unused(option: string): string[] {
  const { unusedExports } = analyzeTsConfig('tsconfig.json', [...files.map((path) => `./${path}`), option]);
  return Object.entries(unusedExports).flatMap(([file, exports]) => {
    const path = file.replaceAll('\\', '/').replace(`${process.cwd().replaceAll('\\', '/')}/`, '');
    return exports
      .filter(({ exportName }) => !loadedLater.has(path) && !isEntry(path, exportName))
      .map(({ exportName, location }) => `${path}:${location.line} ${exportName}`);
  });
}

function isEntry(path: string, name: string): boolean {
  return entries.some((entry) => entry.path.test(path) && (entry.exports?.includes(name) ?? true));
}

/** Modules that a file loads with `import('./…')`; which of their exports it takes is not visible. */
function dynamicImports(path: string): string[] {
  const found = readFileSync(path, 'utf8').matchAll(/\bimport\('(\.[^']+)'\)/g);
  return [...found].map(([, target = '']) => join(dirname(path), target));
}
