import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Application } from '../../../domain/application/application.ts';
import { warningsOf } from '../../../domain/application/completeness.ts';
import { aCity } from '../../support/a-case.ts';
import { anApplication, anApplicationWithOrgans } from '../../support/an-application.ts';
import { pathsOf, today } from './faults.ts';

/** A sample with some of its answers changed. */
function sample(file: string, change: (form: never) => object): Application {
  const form = JSON.parse(readFileSync(`samples/${file}.json`, 'utf8')) as object;
  return Application.parse({ ...form, ...change(form as never) });
}
type Form = { members: object[]; organs: object; people: object[] };

const warnings = (rule: string, application: Application) =>
  warningsOf(application, aCity(), today).flatMap((found) => (found.rule === rule ? [found.path] : []));

describe('the rules at their edges', () => {
  it.each([
    ['2026-11-22', []],
    ['2026-11-23', ['/members/0/payBy']],
  ])('X04: shares paid by %s', (payBy, found) => {
    const form = sample('joint-stock-company', ({ members: [first, ...rest] }: Form) => ({
      members: [{ ...first, payBy }, ...rest],
    }));
    expect(pathsOf('X04', form)).toEqual(found);
  });

  it.each([
    ['general', []],
    ['limited', ['/members/1/way']],
  ])('X05: labour of a %s partner', (liability, found) => {
    const form = sample('limited-partnership', ({ members: [first, second] }: Form) => ({
      members: [first, { ...second, way: 'labour', valued: true, liability }],
    }));
    expect(pathsOf('X05', form)).toEqual(found);
  });

  it.each([
    [3, 3, []],
    [1, 3, []],
    [4, 3, ['/organs/terms/directors']],
    [3, 2, ['/organs/terms/supervisors']],
    [3, 4, ['/organs/terms/supervisors']],
  ])('X11: directors for %i years, supervisors for %i', (directors, supervisors, found) => {
    expect(pathsOf('X11', anApplicationWithOrgans({ terms: { directors, supervisors } }))).toEqual(found);
  });

  it('X17 tells that the legal representative keeps the books, and bars nothing', () => {
    expect(warnings('X17', anApplicationWithOrgans({ financeOfficer: 'lin' }))).toEqual([
      '/organs/financeOfficer',
    ]);
    expect(warnings('X17', anApplication())).toEqual([]);
    expect(pathsOf('X17', anApplicationWithOrgans({ financeOfficer: 'lin' }))).toEqual([]);
  });

  it.each([
    ['2026-11-22', []],
    ['2026-11-21', ['/people/0/document/validUntil']],
  ])('X18: a document valid until %s', (validUntil, found) => {
    const [first, ...rest] = anApplication().people;
    if (!first) throw new Error('nobody');
    const people = [{ ...first, document: { ...first.document, validUntil } }, ...rest];
    expect(pathsOf('X18', anApplication({ people }))).toEqual(found);
  });

  it('X19 only tells that the name is of another trade', () => {
    expect(warnings('X19', anApplication({ scope: ['L0001', 'G0001'] }))).toEqual(['/scope/0']);
    expect(warnings('X19', anApplication({ scope: ['G0001', 'L0001'] }))).toEqual([]);
    expect(pathsOf('X19', anApplication({ scope: ['L0001'] }))).toEqual([]);
  });

  const approval = { item: 'P0008', number: '1号', issuer: '某局' };
  it.each([
    ['90 days old without validity', { issuedOn: '2026-08-24' }, []],
    ['91 days old without validity', { issuedOn: '2026-08-23' }, ['/approvals/0/issuedOn']],
    ['valid until today', { issuedOn: '2020-01-01', validUntil: today }, []],
    [
      'valid until yesterday',
      { issuedOn: '2020-01-01', validUntil: '2026-11-21' },
      ['/approvals/0/validUntil'],
    ],
    ['of tomorrow', { issuedOn: '2026-11-23' }, ['/approvals/0/issuedOn']],
  ])('X20: an approval %s', (_, dates, found) => {
    const form = anApplication({ scope: ['P0008'], approvals: [{ ...approval, ...dates }] });
    expect(pathsOf('X20', form)).toEqual(found);
    expect(warnings('X20', form)).toEqual([]);
    expect(warnings('X20', anApplication({ scope: ['P0008'] }))).toEqual(['/scope/0']);
  });

  it.each([
    ['limited-partnership', 2, 50],
    ['joint-stock-company', 1, 200],
  ])('X24 and X01: a %s has %i to %i members', (file, least, most) => {
    const rule = file === 'limited-partnership' ? 'X24' : 'X01';
    const of = (count: number) =>
      pathsOf(
        rule,
        sample(file, ({ members: [first, second] }: Form) => ({
          members: Array.from({ length: count }, (_, at) => (at === 0 ? first : second)),
        })),
      ).includes('/members');
    expect([of(least), of(most), of(most + 1)]).toEqual([false, false, true]);
    if (least > 1) expect(of(least - 1)).toBe(true);
  });

  it('BO2: 25 % makes an owner, a fen less does not', () => {
    const [first, second, third] = anApplication().members;
    if (!first || !second || !third) throw new Error('three are needed');
    const held = (fen: number) =>
      pathsOf(
        'BO2',
        anApplication({
          members: [
            { ...first, contributionFen: 75_000_000 },
            { ...second, contributionFen: fen },
            { ...third, contributionFen: 25_000_000 - fen },
          ],
          beneficialOwner: { kind: 'filed', people: ['lin'] },
        }),
      );
    expect(held(25_000_000)).toEqual(['/beneficialOwner/people']);
    expect(held(24_999_999)).toEqual([]);
  });
});
