import { describe, expect, it } from 'vitest';
import { withReader } from '../../../domain/audit/openings.ts';
import { maskFacts } from '../../../domain/persons/mask-facts.ts';
import { factsFor } from '../../../domain/work-items/facts.ts';
import { aCase, aCity, acceptedAt, minutesLater } from '../../support/a-case.ts';
import { anApplication } from '../../support/an-application.ts';

const officer = { kind: 'officer', id: 'officer-wang' } as const;
const bank = { kind: 'partner', id: 'rural-bank' } as const;
const theCase = { what: 'case' } as const;
const licence = { what: 'document', part: 'licence' } as const;

describe('the readers of a case', () => {
  it('are noted once an hour for each person and thing', () => {
    const one = withReader([], officer, theCase, acceptedAt) ?? [];
    expect(one).toHaveLength(1);
    expect(withReader(one, officer, theCase, minutesLater(59))).toBeUndefined();
    const two = withReader(one, officer, licence, minutesLater(59)) ?? [];
    expect(two).toHaveLength(2);
    expect(withReader(two, { ...officer, id: 'officer-chen' }, theCase, minutesLater(59))).toHaveLength(3);
    expect(withReader(two, officer, theCase, minutesLater(60))).toEqual([
      { by: 'officer-wang', of: 'case', hour: minutesLater(60).slice(0, 13) },
    ]);
  });

  it('are noted once for good where they are programs, and kept while people come and go', () => {
    const one = withReader([], bank, theCase, acceptedAt) ?? [];
    expect(withReader(one, bank, theCase, minutesLater(100_000))).toBeUndefined();
    expect(withReader(one, officer, theCase, minutesLater(100_000))).toHaveLength(2);
  });
});

describe('facts with their personal numbers masked', () => {
  it('show no number of anybody in full, and everything else', () => {
    const facts = factsFor('examination', aCase(), aCity());
    const shown = JSON.stringify(maskFacts(facts));
    for (const { name, document, mobile } of anApplication().people) {
      expect(shown).toContain(name);
      expect(shown).not.toContain(document.number);
      expect(shown).not.toContain(mobile);
    }
    expect(maskFacts({ seals: [{ kind: 'finance', number: '2305021234567' }] })).toEqual({
      seals: [{ kind: 'finance', number: '2305021234567' }],
    });
    expect(maskFacts({ email: 'lin@example.cn' })).toEqual({ email: 'l***@example.cn' });
  });
});
