import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Application, openedTypes } from '../../../domain/application/application.ts';
import { warningsOf } from '../../../domain/application/completeness.ts';
import { papersFor } from '../../../domain/application/needed-papers.ts';
import {
  situationNames,
  situations,
  situationsFor,
  situationsOf,
  type Situation,
} from '../../../domain/application/situations.ts';
import { loadCity } from '../../../domain/cities/cities.ts';
import { applyRules } from '../../../domain/registration/rule-set.ts';
import { today } from '../application/faults.ts';

const folder = new URL('../../../samples/', import.meta.url);
const samples = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && file !== 'expected.json')
  .map((file): [string, Application] => [
    file,
    Application.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
  ]);
const city = loadCity('230500');
const examinerOf = (name: Situation): string | undefined => {
  const one = situations[name];
  return 'examinedBy' in one ? one.examinedBy : undefined;
};
const examined = new Set(situationNames.map(examinerOf));

describe('the papers of an opening', () => {
  it.each(samples)('of %s follow from the situations that an officer looks at', (_, application) => {
    const given = situationsOf({ application, today });
    for (const one of given) expect(situationsFor(application.entityType)).toContain(one);
    const said = given.flatMap((one) => examinerOf(one) ?? []);
    const referred = applyRules({ application, today, hits: [] }).filter(
      // Whether a related name is needed shows only in the register.
      ({ rule, outcome }) => outcome === 'referred' && examined.has(rule) && rule !== 'D12',
    );
    expect(new Set(said.filter((rule) => rule !== 'D12'))).toEqual(new Set(referred.map(({ rule }) => rule)));
  });

  it.each(samples)('of %s name every upload that a rule misses', (_, application) => {
    const warned = new Set(warningsOf(application, city, today).map(({ rule, path }) => `${rule} ${path}`));
    const uploads = papersFor(application.entityType, situationsOf({ application, today })).map(
      ({ upload }) => upload,
    );
    if (warned.has('P02 /approvals')) expect(uploads).toContain('approval-document');
    if (warned.has('P03 /members')) expect(uploads).toContain('valuation-report');
  });

  it('are none to upload for anybody in no special situation, and change with every answer', () => {
    for (const type of openedTypes) {
      const usual = papersFor(type, []);
      expect(usual.filter(({ source }) => source === 'upload' || source === 'on-request')).toEqual([]);
      for (const one of situationsFor(type)) {
        const more = papersFor(type, [one]);
        expect(more, `${type} ${one}`).not.toEqual(usual);
        expect(new Set(more.map(({ id }) => id)).size).toBe(more.length);
        for (const { because } of more) expect([undefined, one]).toContain(because);
      }
    }
  });

  it('have title, legal base and what to do in both languages, and no kind lacks its constitution', () => {
    for (const type of openedTypes) {
      for (const { title, base, note } of papersFor(type, situationNames)) {
        expect([title.zh, title.en, base, note.zh, note.en].every(Boolean)).toBe(true);
      }
    }
    expect(papersFor('limited-partnership', []).map(({ title }) => title.zh)).toContain('合伙协议');
    expect(papersFor('individual-business', []).map(({ id }) => id)).not.toContain('constitution');
  });
});
