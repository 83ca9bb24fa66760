import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Application } from '../../../domain/application/application.ts';
import { ruleCodes, warningsOf } from '../../../domain/application/completeness.ts';
import { loadCity } from '../../../domain/cities/cities.ts';
import { nameEntry } from '../../../domain/naming/name-entry.ts';
import { judgementOf, nameQuestionOf } from '../../../domain/naming/judge-question.ts';
import { parseName } from '../../../domain/naming/parse-name.ts';
import { reservationKeys } from '../../../domain/naming/reservation-keys.ts';
import { similarNames } from '../../../domain/naming/similar-names.ts';
import { normaliseDocumentNumber } from '../../../domain/persons/person-document.ts';
import { inquiriesFor } from '../../../domain/registration/inquiries.ts';
import { applyRules } from '../../../domain/registration/rule-set.ts';
import { answerTo, Query } from '../../../local/partners/data-sharing/registers.ts';
import expected from '../../../samples/expected.json' with { type: 'json' };
import { faults, today } from './faults.ts';

type Expected = {
  readonly verdict: string;
  readonly faults?: readonly { readonly path: string; readonly rule: string }[];
  readonly rules?: readonly string[];
  readonly warnings?: readonly string[];
};

const folder = new URL('../../../samples/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json') && file !== 'expected.json')
  .toSorted();
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const load = (file: string): Application => Application.parse(JSON.parse(read(file)));
const expectedOf: ReadonlyMap<string, Expected> = new Map(Object.entries(expected));
const city = loadCity('230500');

/** What the registers of the local run say about an application. */
function hitsIn(application: Application) {
  return inquiriesFor(application).flatMap(({ question, keys }) =>
    answerTo(Query.parse({ ...question, caseId: 'case' })).listed.map((at) => ({
      catalogue: question.catalogue,
      key: keys[at] ?? '',
    })),
  );
}

/** The verdict on the name, where the register has those enterprises with which a relation is claimed. */
function judgementIn(application: Application) {
  const question = nameQuestionOf(application);
  const { city, name, relations = [] } = question;
  const entries = relations.map((holder) => nameEntry(holder.name, { city, status: 'registered' }));
  const options = { day: today, relations };
  return judgementOf(question, similarNames(parseName(name, { address: city }), entries, options), today);
}

/** The rules that send an application to an officer. */
function doubtsAbout(application: Application): string[] {
  const nameJudgement = judgementIn(application);
  return applyRules({ application, today, hits: hitsIn(application), nameJudgement })
    .filter(({ outcome }) => outcome === 'referred')
    .map(({ rule }) => rule);
}

describe('the samples', () => {
  it('are those that expected.json and the README list, sixty and more', () => {
    expect([...expectedOf.keys()].toSorted()).toEqual(files);
    const readme = read('README.md');
    for (const file of files) expect(readme).toContain(`\`${file.replace(/^wrong\/(.*)\.json$/, '$1')}\``);
    expect(files.length).toBeGreaterThanOrEqual(60);
  });

  it.each(files)('%s has the faults that are expected, on its day and for years after', (file) => {
    const found = (expectedOf.get(file)?.faults ?? []).map(({ path, rule }) => `${path} ${rule}`);
    expect(faults(load(file), today, city)).toEqual(found);
    expect(found.length > 0).toBe(file.startsWith('wrong/'));
    // Who is too young does not stay so.
    const lasting = found.filter((fault) => !fault.endsWith('X13'));
    expect(faults(load(file), '2036-02-29', city)).toEqual(lasting);
  });

  it.each(files.filter((file) => !file.startsWith('wrong/')))(
    '%s is granted or goes to an officer, and tells what should be known',
    (file) => {
      const doubts = doubtsAbout(load(file));
      const warnings = [...new Set(warningsOf(load(file), city, today).map(({ rule }) => rule))];
      expect({
        verdict: doubts.length > 0 ? 'referred' : 'granted',
        ...(doubts.length > 0 && { rules: doubts }),
        ...(warnings.length > 0 && { warnings }),
      }).toEqual(expectedOf.get(file));
    },
  );

  it('show every rule about the form and every rule of the decision at work', () => {
    const seen = [...expectedOf.values()].flatMap(({ faults: found = [], rules = [], warnings = [] }) => [
      ...found.map(({ rule }) => rule),
      ...rules,
      ...warnings,
    ]);
    const decisions = applyRules({ application: load('one-person.json'), today, hits: [] });
    const wanted = [...ruleCodes, ...decisions.map(({ rule }) => rule)].filter(
      // A food permit and a choice of the city are no part of these files.
      (code) => !['P04', 'P05'].includes(code),
    );
    expect(wanted.filter((code) => !seen.includes(code))).toEqual([]);
  });

  it('can all be filed in one system: no two share a name', () => {
    const keys = files.map((file) => reservationKeys(load(file).name, '230500').claims);
    expect(new Set(keys.flat()).size).toBe(keys.flat().length);
  });

  it('tell of no real person: everybody is more than a hundred years old, or has a number that nobody is given', () => {
    const numbers = files.flatMap((file) =>
      load(file).people.flatMap(({ document }) =>
        document.type === 'resident-id' ? [normaliseDocumentNumber(document)] : [],
      ),
    );
    for (const number of numbers) {
      if (number !== '110105194912310020') expect(number).toMatch(/^\d{6}(190[1-7]\d{7}|20\d{6}000)[\dX]$/);
    }
  });
});
