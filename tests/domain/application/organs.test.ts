import { describe, expect, it } from 'vitest';
import type { Application } from '../../../domain/application/application.ts';
import type { LimitedCompany, Organs } from '../../../domain/application/companies.ts';
import { anApplicationWithOrgans, somePeople } from '../../support/an-application.ts';
import { faults, pathsOf } from './faults.ts';

type Changed = { [Organ in keyof Organs]?: Organs[Organ] | undefined };

/** The three founders and two more people, who are supervisors or directors where a test wants them. */
const [four, five] = ['person-1', 'person-2'];

function led(organs: Changed, more: Partial<LimitedCompany> = {}): Application {
  const application = anApplicationWithOrgans(organs);
  const named = JSON.stringify(application.organs);
  const people = somePeople(8).filter(({ key }, at) => at < 3 || named.includes(`"${key}"`));
  return { ...application, people, ...more };
}

const supervisedBy = (...people: string[]): Organs['supervision'] => ({ kind: 'supervisors', people });
const audited = (...people: string[]): Organs['supervision'] => ({ kind: 'audit-committee', people });
const board = { directors: ['lin', 'zhao', 'sun'], chair: 'lin', supervision: supervisedBy('person-1') };

describe('the legal representative', () => {
  it('is a director or the manager', () => {
    expect(faults(led({ legalRepresentative: 'lin', manager: undefined }))).toEqual([]);
    expect(faults(led({ legalRepresentative: 'sun', manager: 'sun' }))).toEqual([]);
  });

  it('is nobody else', () => {
    expect(faults(led({ legalRepresentative: 'sun' }))).toEqual(['/organs/legalRepresentative X07']);
    expect(faults(led({ legalRepresentative: 'sun', manager: undefined }))).toEqual([
      '/organs/legalRepresentative X07',
    ]);
  });
});

describe('a supervisor', () => {
  it('may be anybody who holds no other office', () => {
    expect(faults(led({ supervision: supervisedBy('zhao') }))).toEqual([]);
  });

  it.each([
    ['a director', { directors: ['lin'], manager: undefined, supervision: supervisedBy('lin') }],
    ['the manager', { manager: 'zhao', supervision: supervisedBy('zhao') }],
    ['the finance officer', { supervision: supervisedBy('sun') }],
  ])('is not %s', (_, organs) => {
    expect(faults(led(organs))).toEqual(['/organs/supervision/people/0 X08']);
  });

  it('is named each by his own place', () => {
    const organs = { manager: 'zhao', supervision: supervisedBy(four, 'zhao', 'sun') };
    expect(faults(led(organs))).toEqual([
      '/organs/supervision/people/1 X08',
      '/organs/supervision/people/2 X08',
    ]);
  });

  it('may be a director only in an audit committee', () => {
    expect(faults(led({ ...board, supervision: audited('lin', 'zhao') }))).toEqual([]);
  });
});

describe('the directors', () => {
  it('are one, without a chair', () => {
    expect(faults(led({ directors: ['lin'] }))).toEqual([]);
    expect(faults(led({ directors: ['lin'], chair: 'lin' }))).toEqual(['/organs/chair X09']);
  });

  it('are never two', () => {
    expect(faults(led({ directors: ['lin', 'sun'] }))).toEqual(['/organs/directors X09']);
  });

  it('are three or more with a chair', () => {
    expect(faults(led(board))).toEqual([]);
    expect(
      faults(led({ ...board, directors: ['lin', 'zhao', 'sun', four], supervision: supervisedBy(five) })),
    ).toEqual([]);
    expect(faults(led({ ...board, chair: undefined }))).toEqual(['/organs/chair X09']);
  });

  it('have a chair who is one of them', () => {
    expect(faults(led({ ...board, chair: four }))).toEqual(['/organs/chair X09']);
  });

  it('are counted as people, not as entries', () => {
    expect(pathsOf('X09', led({ directors: ['lin', 'lin', 'sun'] }))).toEqual(['/organs/directors']);
  });
});

describe('supervision', () => {
  it('may be missing by consent of all members', () => {
    expect(faults(led({ supervision: { kind: 'none', consentOfAllMembers: true } }))).toEqual([]);
  });

  it('is one supervisor or three and more, never two', () => {
    expect(faults(led({ supervision: supervisedBy('zhao', four, five) }))).toEqual([]);
    expect(faults(led({ supervision: supervisedBy('zhao', four) }))).toEqual([
      '/organs/supervision/people X10',
    ]);
  });

  it('by an audit committee needs a board', () => {
    expect(faults(led({ supervision: audited('lin') }))).toEqual(['/organs/supervision X10']);
  });

  it('by an audit committee is done by directors', () => {
    expect(faults(led({ ...board, supervision: audited('zhao', four) }))).toEqual([
      '/organs/supervision/people/1 X10',
    ]);
  });
});

describe('a company with many staff', () => {
  it('may have one director and one supervisor up to 299', () => {
    expect(faults(led({}, { staff: 299 }))).toEqual([]);
  });

  it('has a board of directors or of supervisors from 300', () => {
    expect(faults(led({}, { staff: 300 }))).toEqual(['/organs/directors X12']);
    expect(faults(led(board, { staff: 300 }))).toEqual([]);
    expect(faults(led({ supervision: supervisedBy('zhao', four, five) }, { staff: 300 }))).toEqual([]);
  });
});
