import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { repositoryFiles } from './check-files.ts';

/** Folders that tools make; a text may name what is in them though it is not there yet. */
const madeByTools = ['node_modules', 'dist', 'cdk.out', 'data', 'coverage', '.cache', '.git'];
const readmeLines = 25;

const fence = /^```[^\n]*\n[\s\S]*?^```/gm;
const command = /\bnpm (?:run ([\w:-]+)|(test|start)\b)/g;
const codeSpan = /`([^`\n]+)`/g;
const link = /\]\(([^)\s#]+)(?:#[^)]*)?\)/g;
const pathLike = /^(?:\.{1,2}\/)?[\w.@-]+(?:\/[\w.@<>{}*,…-]+)*\/?$/;
const fileName = /^\.?[\w-]+(?:\.[\w-]+)*\.(?:ts|tsx|js|mjs|cjs|json|md|yaml|yml|html)$/;

/** Commands and paths in Markdown that do not exist, and folders without a short README. */
export function checkMarkdown(): string[] {
  const rooms = readdirSync('.', { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith('.') && !madeByTools.includes(entry.name),
    )
    .map(({ name }) => name);
  const scripts = new Set(Object.keys(packageScripts()));
  return [
    ...rooms.flatMap(readmeOf),
    ...repositoryFiles('**/*.md').flatMap((path) => {
      const text = readFileSync(path, 'utf8');
      return [...deadCommands(path, text, scripts), ...deadPaths(path, text, rooms)];
    }),
  ];
}

function packageScripts(): Record<string, string> {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  return scripts;
}

function readmeOf(room: string): string[] {
  const path = `${room}/README.md`;
  if (!existsSync(path)) return [`${path} is missing: what lives here, what it may import, how to add one`];
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n').length;
  return lines > readmeLines ? [`${path} has ${lines} lines, more than ${readmeLines}`] : [];
}

function deadCommands(path: string, text: string, scripts: ReadonlySet<string>): string[] {
  return [...text.matchAll(command)]
    .map(([, named, builtIn]) => named ?? builtIn ?? '')
    .filter((name) => !scripts.has(name))
    .map((name) => `${path}: package.json has no script "${name}"`);
}

function deadPaths(path: string, text: string, rooms: readonly string[]): string[] {
  const prose = text.replaceAll(fence, '');
  const links = [...prose.matchAll(link)]
    .map(([, target = '']) => target)
    .filter((target) => !target.includes(':'));
  const spans = [...prose.matchAll(codeSpan)]
    .map(([, span = '']) => span)
    .filter((span) => pathLike.test(span) && namesFile(span, rooms));
  return [...new Set([...links, ...spans])]
    .filter((target) => !exists(path, target))
    .map((target) => `${path}: there is no ${target}`);
}

/** Whether a code span means a file: it begins with a room, or ends like a file. */
function namesFile(span: string, rooms: readonly string[]): boolean {
  const [first = ''] = span.split('/');
  return (rooms.includes(first) && span.includes('/')) || span.startsWith('./') || fileName.test(span);
}

/** A path counts from the root or from the text's own folder; from a placeholder on, anything goes. */
function exists(path: string, target: string): boolean {
  const parts = target.split('/');
  const placeholder = parts.findIndex((part) => /[<>{}*…]/.test(part));
  const fixed = (placeholder < 0 ? parts : parts.slice(0, placeholder)).join('/');
  const candidates = [normalize(fixed), normalize(join(dirname(path), fixed))];
  return candidates.some(
    (one) => one === '.' || madeByTools.includes(one.split('/')[0] ?? '') || existsSync(one),
  );
}
