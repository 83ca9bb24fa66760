/**
 * Writes `domain/naming/traditional.json`: traditional characters and the simplified ones that take their place, as two texts of
 * equal length. Run from the repository root, with network:
 *
 *     node scripts/generate-traditional.ts
 *
 * The data is OpenCC's TSCharacters (Apache-2.0) as packed in opencc-js, fetched into a temporary folder. Characters of GB 2312 are
 * left alone even where OpenCC converts them (乾, 於, 徵 …): they are standard characters and occur in brands.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gb2312Characters } from './gb2312.ts';

const version = '1.4.2';
const target = 'domain/naming/traditional.json';

const folder = mkdtempSync(join(tmpdir(), 'traditional-'));
try {
  const pack = execFileSync('npm', ['pack', '--silent', `opencc-js@${version}`], { cwd: folder });
  execFileSync('tar', ['xzf', pack.toString().trim()], { cwd: folder });
  const entry = pathToFileURL(join(folder, 'package/dist/esm-lib/dict/TSCharacters.js')).href;
  const { default: dictionary } = (await import(entry)) as { default: string };

  const standard = new Set(gb2312Characters());
  const pairs = dictionary
    .split('|')
    .map((line) => line.split(' '))
    .filter(([from = '', to = '']) => from.length === 1 && to.length === 1 && !standard.has(from));
  const table = {
    version: `opencc-js ${version}`,
    source: 'OpenCC TSCharacters (Apache-2.0), without characters of GB 2312',
    from: pairs.map(([from]) => from).join(''),
    to: pairs.map(([, to]) => to).join(''),
  };
  writeFileSync(target, `${JSON.stringify(table, null, 2)}\n`);
  console.log(`${target}: ${pairs.length} characters`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
