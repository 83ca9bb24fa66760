import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Finding } from '../../../domain/findings.ts';
import { ageOn } from '../../../domain/persons/age.ts';
import {
  birthDateOf,
  checkIdentityNumber,
  identityCheck,
  IdentityNumber,
  maskIdentityNumber,
} from '../../../domain/persons/identity-number.ts';
import { checkMobile, maskMobile, normaliseMobile } from '../../../domain/persons/mobile.ts';
import { checkPersonDocument, PersonDocument } from '../../../domain/persons/person-document.ts';
import { addDays } from '../../../domain/time/calendar-date.ts';
import { oddTexts } from './odd-texts.ts';

const today = '2026-11-22';

const rules = (text: string): string[] => {
  const verdict = checkIdentityNumber(text, today);
  return verdict.ok ? [] : verdict.findings.map(({ rule }) => rule);
};

describe('an identity number', () => {
  it.each([
    ['11010519491231002X', 'F', '1949-12-31'],
    ['23050219010203001X', 'M', '1901-02-03'],
    ['230502190102030028', 'F', '1901-02-03'],
    ['150204190203040053', 'M', '1902-03-04'],
    ['371602190304050067', 'F', '1903-04-05'],
    ['430602190405060075', 'M', '1904-05-06'],
    ['230502190402290032', 'M', '1904-02-29'],
    ['810000190506070016', 'M', '1905-06-07'],
    ['820000190607080020', 'F', '1906-07-08'],
    ['830000190708090035', 'M', '1907-08-09'],
  ])('%s is in order and says %s, born %s', (number, sex, birth) => {
    expect(checkIdentityNumber(number, today)).toEqual({
      ok: true,
      number,
      sex,
      birth,
      division: number.slice(0, 6),
    });
    expect(birthDateOf(number)).toBe(birth);
  });

  it.each([
    ['110105194912310020', ['ID_CHECK']],
    ['11010119000229001X', ['ID_BIRTH']],
    ['11010519491331002X', ['ID_BIRTH']],
    ['000000190001010013', ['ID_PROVINCE']],
    ['1101051949123100', ['ID_LENGTH']],
    ['110105491231002', ['ID_LENGTH']],
    ['11010519491231002Y', ['ID_FORM']],
    ['1101051949123100２２X', ['ID_LENGTH']],
  ])('%s has the findings %j', (number, expected) => {
    expect(rules(number)).toEqual(expect.arrayContaining(expected));
    expect(birthDateOf(number)).toBeUndefined();
  });

  it('accepts a small x, blanks around it and full-width digits, and is stored in one spelling', () => {
    expect(checkIdentityNumber(' １１010519491231002x ', today)).toMatchObject({
      ok: true,
      number: '11010519491231002X',
    });
  });

  it('does not come from the future', () => {
    const first17 = '23050220261123001';
    const number = first17 + identityCheck(first17);
    expect(rules(number)).toEqual(['ID_BIRTH']);
    expect(checkIdentityNumber(number, '2026-11-23').ok).toBe(true);
  });

  it('belongs to nobody born before 1900', () => {
    const first17 = '11010518991231001';
    expect(rules(first17 + identityCheck(first17))).toEqual(['ID_BIRTH']);
  });

  it('is found wrong after the change of any one digit', () => {
    const numbers = fc
      .record({
        division: fc.constantFrom('230502', '110105', '830000'),
        day: fc.integer({ min: 0, max: 40_000 }),
        sequence: fc.integer({ min: 0, max: 999 }),
      })
      .map(({ division, day, sequence }) => {
        const birth = addDays('1901-01-01', day).replaceAll('-', '');
        const first17 = `${division}${birth}${String(sequence).padStart(3, '0')}`;
        return first17 + identityCheck(first17);
      });
    fc.assert(
      fc.property(
        numbers,
        fc.integer({ min: 0, max: 16 }),
        fc.integer({ min: 1, max: 9 }),
        (number, at, step) => {
          expect(IdentityNumber.safeParse(number).success).toBe(true);
          const digit = (Number(number.charAt(at)) + step) % 10;
          const changed = number.slice(0, at) + String(digit) + number.slice(at + 1);
          expect(checkIdentityNumber(changed, today).ok).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is not in odd texts', () => {
    for (const odd of oddTexts) {
      const verdict = checkIdentityNumber(odd, today, '/people/0');
      if (verdict.ok) throw new Error(odd);
      for (const finding of verdict.findings) {
        expect(Finding.safeParse(finding).success).toBe(true);
        expect(finding.path).toBe('/people/0');
      }
    }
  });

  it('shows only its ends in lists', () => {
    expect(maskIdentityNumber('23050219010203001X')).toBe('2305**********001X');
    expect(maskIdentityNumber('E12345678')).toBe('*********');
    expect(maskIdentityNumber('')).toBe('');
    for (const odd of oddTexts) expect(maskIdentityNumber(odd).length).toBeLessThanOrEqual(200);
  });
});

describe('age', () => {
  it('grows on the birthday', () => {
    expect(ageOn('1901-02-03', '1919-02-02')).toBe(17);
    expect(ageOn('1901-02-03', '1919-02-03')).toBe(18);
  });

  it('of people born on 29 February grows on 1 March of ordinary years', () => {
    expect(ageOn('2004-02-29', '2022-02-28')).toBe(17);
    expect(ageOn('2004-02-29', '2022-03-01')).toBe(18);
    expect(ageOn('2004-02-29', '2024-02-29')).toBe(20);
  });
});

describe('a mobile number', () => {
  it.each([
    '13800138000',
    '19912345678',
    '+86 138-0013-8000',
    '0086 13800138000',
    '１３８００１３８０００',
    ' 138 0013 8000 ',
  ])('%j is accepted', (text) => {
    expect(normaliseMobile(text)).toMatch(/^1[389]\d{9}$/);
    expect(checkMobile(text)).toEqual([]);
  });

  it.each(['12345678901', '1380013800', '138001380000', '+8513800138000', ...oddTexts])(
    '%j is not',
    (text) => {
      expect(normaliseMobile(text)).toBeUndefined();
      expect(checkMobile(text, '/mobile')).toMatchObject([{ path: '/mobile', rule: 'MOBILE' }]);
    },
  );

  it('shows only its ends in lists', () => {
    expect(maskMobile('+86 13800138000')).toBe('138****8000');
    expect(maskMobile('secret')).toBe('******');
  });
});

describe('a personal document', () => {
  const withCheck = (first17: string): string => first17 + identityCheck(first17);
  const good: PersonDocument[] = [
    { type: 'resident-id', number: '11010519491231002x' },
    { type: 'hk-macau-permit', number: 'H12345678' },
    { type: 'hk-macau-permit', number: 'm1234567801' },
    { type: 'taiwan-permit', number: '12345678' },
    { type: 'passport', number: 'E12345678', country: 'CHN' },
    { type: 'passport', number: 'EA1234567', country: 'CHN' },
    { type: 'passport', number: 'PE1234567', country: 'CHN' },
    { type: 'passport', number: 'G12345678', country: 'CHN' },
    { type: 'passport', number: 'EI1234567', country: 'USA' },
    { type: 'permanent-resident', number: 'USA123456789012' },
    { type: 'permanent-resident', number: withCheck('91184019010203001'), country: 'USA' },
  ];
  const bad: PersonDocument[] = [
    { type: 'resident-id', number: '110105194912310020' },
    { type: 'hk-macau-permit', number: 'H1234567' },
    { type: 'hk-macau-permit', number: 'C12345678' },
    { type: 'taiwan-permit', number: 'T12345678' },
    { type: 'passport', number: 'EI1234567', country: 'CHN' },
    { type: 'passport', number: 'E12345678' },
    { type: 'passport', number: 'A-1234', country: 'USA' },
    { type: 'permanent-resident', number: 'US1234567890123' },
    { type: 'permanent-resident', number: withCheck('91184019010203001').replace(/.$/, 'Y') },
    { type: 'permanent-resident', number: withCheck('91184019010203001').replace(/^9118/, '9119') },
  ];

  it.each(good)('$type $number is in order', (document) => {
    expect(PersonDocument.safeParse(document).success).toBe(true);
    expect(checkPersonDocument(document, today)).toEqual([]);
  });

  it.each(bad)('$type $number is not', (document) => {
    expect(PersonDocument.safeParse(document).success).toBe(true);
    const findings = checkPersonDocument(document, today, '/people/0/document');
    expect(findings).toHaveLength(1);
    expect(findings[0]?.path).toMatch(/^\/people\/0\/document\/(number|country)$/);
  });

  it('is checked without a stumble whatever stands in it', () => {
    for (const number of oddTexts.filter((text) => !/^[a-z]+$/.test(text))) {
      for (const { type } of good)
        expect(checkPersonDocument({ type, number }, today).length).toBeGreaterThan(0);
    }
  });
});
