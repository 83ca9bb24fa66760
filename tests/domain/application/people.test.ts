import { describe, expect, it } from 'vitest';
import type { Application } from '../../../domain/application/application.ts';
import type { Person } from '../../../domain/application/parts.ts';
import { anApplication, anApplicationWithOrgans } from '../../support/an-application.ts';
import { faults, pathsOf } from './faults.ts';

const { people } = anApplication();

/** The application with its n-th person changed. */
function withPerson(at: number, changed: Partial<Person>): Application {
  return anApplication({
    people: people.map((person, n) => (n === at ? { ...person, ...changed } : person)),
  });
}

describe('a key that names a person', () => {
  const { members, tax } = anApplication();
  it.each<[string, Application]>([
    [
      '/members/1/person',
      anApplication({ members: members.map((m, at) => (at === 1 ? { ...m, person: 'x' } : m)) }),
    ],
    ['/organs/legalRepresentative', anApplicationWithOrgans({ legalRepresentative: 'x' })],
    ['/organs/directors/0', anApplicationWithOrgans({ directors: ['x'] })],
    ['/organs/chair', anApplicationWithOrgans({ chair: 'x' })],
    ['/organs/manager', anApplicationWithOrgans({ manager: 'x' })],
    [
      '/organs/supervision/people/0',
      anApplicationWithOrgans({ supervision: { kind: 'supervisors', people: ['x'] } }),
    ],
    [
      '/organs/supervision/people/0',
      anApplicationWithOrgans({ supervision: { kind: 'audit-committee', people: ['x'] } }),
    ],
    ['/organs/financeOfficer', anApplicationWithOrgans({ financeOfficer: 'x' })],
    ['/organs/liaison', anApplicationWithOrgans({ liaison: 'x' })],
    ['/beneficialOwner/people/0', anApplication({ beneficialOwner: { kind: 'filed', people: ['x'] } })],
    ['/tax/clerk', anApplication({ tax: { ...tax, clerk: 'x' } })],
  ])('at %s stands for somebody', (path, application) => {
    expect(pathsOf('K01', application)).toEqual([path]);
  });

  it('is not found in what every object has', () => {
    expect(pathsOf('K01', anApplicationWithOrgans({ liaison: 'constructor' }))).toEqual(['/organs/liaison']);
  });

  it('belongs to one person', () => {
    const twin: Person = { ...withDocument('taiwan-permit', '87654321'), key: 'lin' };
    expect(faults(anApplication({ people: [...people, twin] }))).toEqual(['/people/3/key K02']);
  });

  it('is used somewhere', () => {
    const stranger: Person = { ...withDocument('taiwan-permit', '87654321'), key: 'stranger' };
    expect(faults(anApplication({ people: [...people, stranger] }))).toEqual(['/people/3 K02']);
  });

  it('stands in a list once', () => {
    const [first] = members;
    if (!first) throw new Error('the sample has members');
    const half = { ...first, contributionFen: first.contributionFen / 2 };
    expect(faults(anApplication({ members: [half, half, ...members.slice(1)] }))).toEqual([
      '/members/1/person K02',
    ]);
  });
});

describe('a document number', () => {
  it('stands for one person', () => {
    const twice = withPerson(1, { document: { type: 'resident-id', number: '23050219010203001x ' } });
    expect(faults(twice)).toEqual(['/people/1/document/number X18']);
    expect(
      faults(
        withPerson(1, { document: { type: 'resident-id', number: '23050219010203001x' }, name: '林知夏' }),
      ),
    ).toEqual(['/people/1/document/number X18']);
  });

  it('may be the same in another kind of document', () => {
    const number = '12345678';
    const permits = anApplication({
      people: people.map((person, at) => {
        if (at === 0) return { ...person, document: { type: 'taiwan-permit' as const, number } };
        if (at === 1) return { ...person, document: { type: 'passport' as const, number, country: 'USA' } };
        return person;
      }),
    });
    expect(faults(permits)).toEqual([]);
  });

  it('is in order', () => {
    const wrong = { type: 'resident-id' as const, number: '230502190102030011' };
    expect(faults(withPerson(2, { document: wrong }))).toEqual(['/people/2/document/number ID_CHECK']);
  });
});

describe('a mobile number', () => {
  it('may be typed with country code, blanks and hyphens', () => {
    expect(faults(withPerson(0, { mobile: '+86 138-0013-8000' }))).toEqual([]);
  });

  it('belongs to mainland China', () => {
    expect(faults(withPerson(0, { mobile: '12345678901' }))).toEqual(['/people/0/mobile MOBILE']);
  });
});

describe('an office holder', () => {
  // The people of the samples were born in 1901 to 1903: the day of filing goes back, nobody gets younger.
  it('is 16 or older', () => {
    expect(pathsOf('X13', anApplication(), '1917-02-02')).toContain('/organs/legalRepresentative');
    expect(pathsOf('X13', anApplication(), '1917-02-03')).not.toContain('/organs/legalRepresentative');
  });

  it('is asked for his age in each office', () => {
    expect(pathsOf('X13', anApplication(), '1917-02-02')).toEqual([
      '/organs/legalRepresentative',
      '/organs/directors/0',
      '/organs/manager',
      '/organs/supervision/people/0',
      '/organs/financeOfficer',
    ]);
    expect(pathsOf('X13', anApplication(), '1919-04-05')).toEqual([]);
  });

  it('may be younger where he only is a member', () => {
    const young = anApplicationWithOrgans({ supervision: { kind: 'none', consentOfAllMembers: true } });
    expect(pathsOf('X13', young, '1917-02-03')).toEqual(['/organs/financeOfficer']);
  });
});

function withDocument(type: 'taiwan-permit', number: string): Person {
  return { key: 'somebody', name: '某人', document: { type, number }, mobile: '13900000000' };
}
