import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { repositoryFiles } from './check-files.ts';

const bannedWords: readonly { readonly word: RegExp; readonly allowed: RegExp; readonly why: string }[] = [
  {
    word: /\b(IS_LOCAL|isLocal|runsLocally|AWS_SAM_LOCAL)\b/,
    allowed: /^(local|infra)\//,
    why: 'local and deployed differ in values, never in branches',
  },
  {
    word: /eslint-disable[^\n]*no-floating-promises/,
    allowed: /^$/,
    why: 'a promise that nobody awaits is an error, always',
  },
  {
    word: /eslint-disable(-next-line|-line)?\s*(\*\/|$)/m,
    allowed: /^$/,
    why: 'name the rule that is switched off',
  },
  { word: /\/\/\s*TODO(?!\s*\(?#\d)/, allowed: /^$/, why: 'a TODO names its issue: TODO #12' },
];

/** Exports of the core without a doc comment, and words that have no place where they stand. */
export function checkSource(): string[] {
  const core = repositoryFiles('{domain,contracts,usecases}/**/*.ts');
  const all = repositoryFiles('**/*.{ts,tsx,mjs,js,cjs}').filter(
    (path) => !path.startsWith('scripts/check-docs'),
  );
  return [...core.flatMap(undocumentedExports), ...all.flatMap(wordsIn)];
}

function undocumentedExports(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements
    .filter((statement) => isExported(statement) && ts.getJSDocCommentsAndTags(statement).length === 0)
    .map((statement) => `${path}:${lineOf(source, statement)} ${nameOf(statement)} has no doc comment`);
}

function isExported(statement: ts.Statement): boolean {
  if (!ts.canHaveModifiers(statement)) return false;
  return ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

function nameOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText()).join(', ');
  const name = ts.getNameOfDeclaration(statement as unknown as ts.Declaration);
  return name?.getText() ?? 'an export';
}

function wordsIn(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  return bannedWords.flatMap(({ word, allowed, why }) => {
    const found = allowed.test(path) ? null : word.exec(text);
    if (!found) return [];
    const line = text.slice(0, found.index).split('\n').length;
    return [`${path}:${line} ${found[0].trim()}: ${why}`];
  });
}
