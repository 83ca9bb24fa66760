import { describe, expect, it } from 'vitest';
import type { Caller, Role } from '../../../domain/callers.ts';
import { actorFor, handlerFor } from '../../../domain/work-items/access.ts';
import { factsFor } from '../../../domain/work-items/facts.ts';
import { WorkItemKind } from '../../../domain/work-items/work-item.ts';
import { aCase, aCity, acceptedAt, aRegisteredCase, aWorkItem } from '../../support/a-case.ts';

const aCaller = (role: Role, more: Partial<Caller> = {}): Caller => ({
  id: 'somebody',
  name: '某人',
  roles: [role],
  ...more,
});

describe('a caller meets a work item', () => {
  const bank = aWorkItem('bank');

  it('as a partner where it is addressed to his organisation', () => {
    expect(
      handlerFor(aCaller('partner', { organisation: 'longjiang-bank' }), bank, aCase(), acceptedAt),
    ).toBe('partner');
    expect(
      handlerFor(aCaller('partner', { organisation: 'rural-bank' }), bank, aCase(), acceptedAt),
    ).toBeUndefined();
    expect(handlerFor(aCaller('partner'), bank, aCase(), acceptedAt)).toBeUndefined();
    expect(handlerFor(aCaller('partner'), aWorkItem('examination'), aCase(), acceptedAt)).toBeUndefined();
  });

  it('as a partner only, even if his program owns the case', () => {
    const program = aCaller('partner', { id: aCase().owner, organisation: 'rural-bank' });
    expect(handlerFor(program, bank, aCase(), acceptedAt)).toBeUndefined();
  });

  it('as an officer, as a supervisor, and as nobody of the front desk or the callbacks', () => {
    expect(handlerFor(aCaller('registry-officer'), bank, aCase(), acceptedAt)).toBe('officer');
    expect(handlerFor(aCaller('supervisor'), bank, aCase(), acceptedAt)).toBe('supervisor');
    expect(handlerFor(aCaller('front-desk'), bank, aCase(), acceptedAt)).toBeUndefined();
    expect(handlerFor(aCaller('callback-staff'), bank, aCase(), acceptedAt)).toBeUndefined();
  });

  it('as an applicant where the case is his', () => {
    expect(handlerFor(aCaller('applicant', { id: aCase().owner }), bank, aCase(), acceptedAt)).toBe(
      'applicant',
    );
    expect(handlerFor(aCaller('applicant'), bank, aCase(), acceptedAt)).toBeUndefined();
  });

  it('and is recorded as a person or as his organisation', () => {
    const program = aCaller('partner', { organisation: 'longjiang-bank' });
    expect(actorFor(program, 'partner', aCase())).toEqual({ kind: 'partner', id: 'longjiang-bank' });
    expect(actorFor(aCaller('supervisor'), 'officer', aCase())).toEqual({ kind: 'officer', id: 'somebody' });
    expect(actorFor(aCaller('supervisor'), 'supervisor', aCase())).toEqual({
      kind: 'officer',
      id: 'somebody',
    });
    const owner = aCaller('applicant', { id: aCase().owner });
    expect(actorFor(owner, 'applicant', aCase())).toEqual({ kind: 'applicant', id: owner.id });
    expect(actorFor(aCaller('helper'), 'applicant', aCase())).toEqual({ kind: 'officer', id: 'somebody' });
    expect(actorFor(aCaller('applicant'), 'workflow', aCase())).toEqual({ kind: 'system', id: 'somebody' });
  });
});

describe('what a partner sees of a case', () => {
  const subject = aRegisteredCase();
  const numbersSeenBy = (kind: WorkItemKind) => {
    const text = JSON.stringify(factsFor(kind, subject, aCity()));
    return subject.application.people
      .filter(({ document }) => text.includes(document.number))
      .map(({ key }) => key);
  };

  it('is the company, and the documents of just those with whom he deals', () => {
    const seen = WorkItemKind.options.map((kind) => [kind, numbersSeenBy(kind)]);
    expect(Object.fromEntries(seen)).toEqual({
      'another-name': [],
      examination: ['lin', 'zhao', 'sun'],
      seals: [],
      bank: ['lin', 'sun'],
      'another-bank': [],
      tax: ['lin', 'sun'],
      'social-insurance': [],
      'housing-fund': [],
      'food-permit': [],
    });
  });

  it.each(['seals', 'bank', 'tax', 'social-insurance', 'housing-fund'] as const)(
    'for %s is the registered company',
    (kind) => {
      const { company } = factsFor(kind, subject, aCity());
      expect(company).toEqual({
        name: subject.company?.name,
        creditCode: subject.company?.creditCode,
        licenceNumber: subject.company?.licenceNumber,
        foundedOn: subject.company?.foundedOn,
      });
      expect(JSON.stringify(factsFor(kind, subject, aCity()))).not.toContain('signature');
    },
  );

  it('is the name of the legal representative for his seal', () => {
    const { seals, delivery } = factsFor('seals', subject, aCity());
    expect(seals).toContainEqual(
      expect.objectContaining({ kind: 'legal-representative', shape: 'square', text: '林知夏' }),
    );
    expect(delivery).toBe('pick-up');
  });
});
