import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Finding } from '../../../domain/findings.ts';
import { checkCreditCode, CreditCode, issueCreditCode } from '../../../domain/registration/credit-code.ts';
import {
  creditCodeAlphabet,
  creditCodeCheck,
  organisationCheck,
} from '../../../domain/registration/credit-code-checks.ts';
import { creditCodePrefixOf, EntityType } from '../../../domain/registration/credit-code-entity.ts';
import { oddTexts } from '../persons/odd-texts.ts';

const inOrder = [
  '914403001922038216',
  '91440300708461136T',
  '91330100799655058B',
  '91330100716105852F',
  '91110000802100433B',
  '91110108551385082Q',
  '91100000100003962T',
  '911100001000044477',
  '91440300192317458F',
  '91440300192181490G',
  '914403007954257495',
  '9144030027939873X7',
  '91350900587527783P',
  '91511500MA62A0WM8P',
  '91370200264574251E',
  '9111010859963405XW',
  '12100000400000624D',
  '12100000400002259P',
];
const synthetic = [
  '91230502MA0000007W',
  '91230502MA000004X5',
  '91230502MA0000090G',
  '91230502MA00000660',
  '92230502MA0000B23X',
  '93230502MA0000C381',
  '91150204MA0000D42A',
  '91371602MA0000E57A',
  '91430602MA0000F618',
  '91230502MA0000410Y',
  '91230502MA0000015P',
];

const kinds = (text: string): string[] => {
  const verdict = checkCreditCode(text);
  return verdict.ok ? [] : verdict.faults.map(({ kind }) => kind);
};

const issued = fc
  .record({
    department: fc.constant('9'),
    entityClass: fc.constantFrom('1', '2', '3'),
    division: fc.constantFrom('230502', '150204', '371602', '430602', '100000'),
    sequence: fc.integer({ min: 0, max: 31 ** 6 - 1 }),
  })
  .map((parts) => issueCreditCode(parts));

describe('a credit code', () => {
  it.each(inOrder)('%s in public use is in order', (code) => {
    expect(checkCreditCode(code)).toEqual({ ok: true, code });
  });

  it.each(synthetic)('%s made up for tests is in order', (code) => {
    expect(checkCreditCode(code)).toEqual({ ok: true, code });
  });

  it.each([
    ['914403001922038217', ['CHECK']],
    ['914403001922038261', ['ORG_CHECK', 'CHECK']],
    ['914403001922O38216', ['ALPHABET']],
    ['91440300192203821', ['LENGTH']],
    ['91310000631295002H', ['ORG_CHECK']],
    ['91330108788831167A', ['CHECK']],
    ['91350211M00013FA1N', ['CHECK']],
    ['91440300749543358N', ['ORG_CHECK', 'CHECK']],
    ['91A403001922038216', ['REGION']],
    ['', ['LENGTH']],
  ])('%j has the faults %j', (code, faults) => {
    expect(kinds(code)).toEqual(faults);
  });

  it('accepts blanks around it, small and full-width letters', () => {
    expect(checkCreditCode('  91440300708461136t ')).toEqual({ ok: true, code: '91440300708461136T' });
    expect(checkCreditCode('９１４４０３００７０８４６１１３６Ｔ')).toEqual({
      ok: true,
      code: '91440300708461136T',
    });
  });

  it.each([
    ['I', '1'],
    ['O', '0'],
    ['S', '5'],
    ['V', 'U'],
    ['Z', '2'],
  ])('names the letter %s, its place and %s as what was meant', (character, hint) => {
    const verdict = checkCreditCode(`9144030019220382${character}6`);
    expect(verdict).toMatchObject({
      ok: false,
      faults: [{ kind: 'ALPHABET', position: 17, character, hint }],
    });
  });

  it('may be registered although a check character fails, as some codes of the pilot areas are', () => {
    expect(checkCreditCode('91350211M00013FA1N')).toMatchObject({ ok: false, mayBeRegistered: true });
    expect(checkCreditCode('91350211')).toMatchObject({ ok: false, mayBeRegistered: false });
  });

  it('has no meaning in odd texts, which get a small number of findings', () => {
    for (const odd of oddTexts) {
      const verdict = checkCreditCode(odd);
      expect(verdict.ok).toBe(false);
      if (verdict.ok) continue;
      expect(verdict.faults.length).toBeGreaterThan(0);
      expect(verdict.faults.length).toBeLessThan(25);
      for (const fault of verdict.faults) expect(Finding.safeParse(fault).success).toBe(true);
    }
  });

  it('gives the same answer for any text whether it is parsed or checked', () => {
    fc.assert(
      fc.property(
        fc.oneof(issued, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })),
        (text) => {
          const verdict = checkCreditCode(text);
          if (CreditCode.safeParse(text).success) expect(verdict).toEqual({ ok: true, code: text });
          if (verdict.ok) expect(CreditCode.safeParse(verdict.code).success).toBe(true);
        },
      ),
    );
  });
});

describe('the check characters', () => {
  it('agree with the example of the standard, whose organisation code ends in X', () => {
    expect(organisationCheck('D2143569')).toBe('X');
  });

  it('agree with the worked example', () => {
    expect(organisationCheck('19220382')).toBe('1');
    expect(creditCodeCheck('91440300192203821')).toBe('6');
  });

  it('are not computed for texts of another shape', () => {
    expect(() => organisationCheck('D214356')).toThrow(RangeError);
    expect(() => creditCodeCheck('9144030019220382I')).toThrow(RangeError);
  });
});

describe('an issued credit code', () => {
  it('is in order', () => {
    fc.assert(
      fc.property(issued, (code) => {
        expect(checkCreditCode(code)).toEqual({ ok: true, code });
      }),
    );
  });

  it('is found wrong after the change of any one character', () => {
    fc.assert(
      fc.property(issued, (code) => {
        for (let at = 0; at < 18; at += 1) {
          for (const other of creditCodeAlphabet.replace(code.charAt(at), '')) {
            const changed = code.slice(0, at) + other + code.slice(at + 1);
            if (checkCreditCode(changed).ok) throw new Error(`${changed} passes`);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is found wrong after the swap of any two different neighbours', () => {
    fc.assert(
      fc.property(issued, fc.integer({ min: 0, max: 16 }), (code, at) => {
        fc.pre(code.charAt(at) !== code.charAt(at + 1));
        const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
        expect(checkCreditCode(swapped).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('differs in its organisation code for different sequence numbers, in whichever division', () => {
    const organisations = new Set<string>();
    for (let sequence = 0; sequence < 3_000; sequence += 1) {
      const division = sequence % 2 === 0 ? '230502' : '150204';
      organisations.add(
        issueCreditCode({ department: '9', entityClass: '1', division, sequence }).slice(8, 17),
      );
    }
    expect(organisations.size).toBe(3_000);
    const sequence = fc.integer({ min: 0, max: 31 ** 6 - 1 });
    fc.assert(
      fc.property(sequence, sequence, (one, two) => {
        const issue = (n: number): string =>
          issueCreditCode({ department: '9', entityClass: '1', division: '230502', sequence: n });
        expect(issue(one) === issue(two)).toBe(one === two);
      }),
    );
  });

  it('is the same each time for the same parts', () => {
    const parts = { department: '9', entityClass: '1', division: '230502', sequence: 0 };
    expect(issueCreditCode(parts)).toBe('91230502MA0000007W');
    expect(issueCreditCode(parts)).toBe(issueCreditCode(parts));
    expect(issueCreditCode({ ...parts, sequence: 31 ** 6 - 1 })).toMatch(/^91230502MAYYYYYY/);
  });

  it('ends in each of the 31 characters', () => {
    const ends = Array.from({ length: 500 }, (_, sequence) =>
      issueCreditCode({ department: '9', entityClass: '1', division: '230502', sequence }).slice(-1),
    );
    expect(new Set(ends).size).toBe(31);
  });

  it.each([
    { sequence: -1 },
    { sequence: 31 ** 6 },
    { sequence: 0.5 },
    { sequence: Number.NaN },
    { division: '2305' },
    { department: '9', entityClass: '4' },
    { department: 'toString', entityClass: '1' },
    { entityClass: '' },
    { entityClass: '12' },
  ])('is never made from %j', (wrong) => {
    const parts = { department: '9', entityClass: '1', division: '230502', sequence: 0 };
    expect(() => issueCreditCode({ ...parts, ...wrong })).toThrow(RangeError);
  });
});

describe('the first two characters', () => {
  it('are 92 for individual businesses, 93 for co-operatives and 91 for all enterprises', () => {
    const prefixes = EntityType.options.map((type) => [type, creditCodePrefixOf(type)]);
    expect(Object.fromEntries(prefixes)).toEqual({
      'limited-company': '91',
      'joint-stock-company': '91',
      'general-partnership': '91',
      'special-general-partnership': '91',
      'limited-partnership': '91',
      'sole-proprietor-enterprise': '91',
      'individual-business': '92',
      'co-operative': '93',
      branch: '91',
    });
  });
});
