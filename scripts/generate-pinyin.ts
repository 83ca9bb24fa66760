/**
 * Writes `domain/naming/pinyin.json`: all toneless readings of the characters of GB 2312 (6,763) and of some younger
 * characters that are popular in names, by reading (`{"a": "阿啊…"}`; ü is written v). Run from the repository root, with network:
 *
 *     node scripts/generate-pinyin.ts
 *
 * The npm package pinyin-pro (MIT) is fetched into a temporary folder and never becomes a dependency: the table makes
 * the answer of a name check independent of package versions.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gb2312Characters } from './gb2312.ts';

type Pinyin = (text: string, options: Record<string, unknown>) => string[];

const version = '3.29.4';
const target = 'domain/naming/pinyin.json';
const popular =
  '玥璟喆犇燊垚瑄芃旻孖媞燚珺祐曌媄垟骉旸渼洣堃烔鹮彧滘粿祎崀晞珮翀甯焱昉昇暐珩琮琰瑀禛翊翎翾蘅赟锜镕頔飏韫旎钜淼烨炘溦滢潆璠璐璞甪睿砼' +
  '砚祺筠筱箬粲绮羿苒荇菡蕊蕖衍诣谡轾迩郯铄铖镱霁霖骁鹭麒黛';

const folder = mkdtempSync(join(tmpdir(), 'pinyin-'));
try {
  const pack = execFileSync('npm', ['pack', '--silent', `pinyin-pro@${version}`], { cwd: folder });
  execFileSync('tar', ['xzf', pack.toString().trim()], { cwd: folder });
  const entry = pathToFileURL(join(folder, 'package/dist/index.mjs')).href;
  const { pinyin } = (await import(entry)) as { pinyin: Pinyin };

  const byReading = new Map<string, string>();
  for (const character of new Set([...gb2312Characters(), ...popular])) {
    const readings = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
    for (const reading of new Set(readings.map((text) => text.replace('ü', 'v')))) {
      if (/^[a-z]+$/.test(reading)) byReading.set(reading, (byReading.get(reading) ?? '') + character);
    }
  }
  const readings = Object.fromEntries([...byReading].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const table = {
    version: `pinyin-pro ${version}`,
    source: 'pinyin-pro (MIT), all readings, without tones',
    readings,
  };
  writeFileSync(target, `${JSON.stringify(table, null, 2)}\n`);
  console.log(`${target}: ${byReading.size} readings`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
