import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Application } from '../../../domain/application/application.ts';
import { loadCity } from '../../../domain/cities/cities.ts';
import { reservationKeys } from '../../../domain/naming/reservation-keys.ts';
import { normaliseDocumentNumber } from '../../../domain/persons/person-document.ts';
import { applyRules } from '../../../domain/registration/rule-set.ts';
import expected from '../../../samples/expected.json' with { type: 'json' };
import { faults, today } from './faults.ts';

const folder = new URL('../../../samples/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json') && file !== 'expected.json')
  .toSorted();
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const load = (file: string): Application => Application.parse(JSON.parse(read(file)));
const expectedOf = new Map<string, readonly { path: string; rule: string }[]>(Object.entries(expected));

/** The samples that an officer has to decide, and the rules that refer them. */
const referred = new Map([
  ['pre-approval-item.json', ['D01']],
  ['capital-above-100-million.json', ['D02']],
  ['passport-holder.json', ['D03']],
  ['contribution-in-kind.json', ['D06']],
  ['name-to-be-examined.json', ['D07']],
]);

describe('the samples', () => {
  it('are those that expected.json and the README list', () => {
    expect([...expectedOf.keys()].toSorted()).toEqual(files);
    const readme = read('README.md');
    for (const file of files) expect(readme).toContain(`\`${file.replace(/^wrong\/(.*)\.json$/, '$1')}\``);
  });

  it.each(files)('%s has the faults that are expected, on its day and for years after', (file) => {
    const found = (expectedOf.get(file) ?? []).map(({ path, rule }) => `${path} ${rule}`);
    expect(faults(load(file), today, loadCity('230500'))).toEqual(found);
    expect(faults(load(file), '2036-02-29', loadCity('230500'))).toEqual(found);
    expect(found.length > 0).toBe(file.startsWith('wrong/'));
  });

  it.each(files.filter((file) => !file.startsWith('wrong/')))(
    '%s is granted or goes to an officer',
    (file) => {
      const rules = applyRules({ application: load(file), today, hits: [] });
      const doubts = rules.filter(({ outcome }) => outcome === 'referred').map(({ rule }) => rule);
      expect(doubts).toEqual(referred.get(file) ?? []);
    },
  );

  it('can all be filed in one system: no two share a name', () => {
    const keys = files.map((file) => reservationKeys(load(file).name, '230500').claims);
    expect(new Set(keys.flat()).size).toBe(keys.flat().length);
  });

  it('tell of no real person: everybody is more than a hundred years old', () => {
    const numbers = files.flatMap((file) =>
      load(file).people.flatMap(({ document }) =>
        document.type === 'resident-id' ? [normaliseDocumentNumber(document)] : [],
      ),
    );
    for (const number of numbers) {
      if (number !== '110105194912310020') expect(number).toMatch(/^\d{6}190[1-7]/);
    }
  });
});
