import * as z from 'zod';
import type { Finding, Text } from '../findings.ts';
import { CalendarDate } from '../time/calendar-date.ts';

/**
 * A citizen's identity number (公民身份号码, GB 11643-1999) or the number of a residence permit for people from Hong
 * Kong, Macau and Taiwan (81, 82, 83), which follows the same rule: 18 characters, a real birth date, the check right.
 */
export const IdentityNumber = z
  .string()
  .refine((text) => identityFaults(text).length === 0)
  .brand<'IdentityNumber'>();
/** See the schema. */
export type IdentityNumber = z.infer<typeof IdentityNumber>;

/** What an identity number says about its holder; who the holder is only the real-name service can confirm. */
export type IdentityFacts = {
  readonly number: IdentityNumber;
  readonly birth: CalendarDate;
  readonly sex: 'M' | 'F';
  /** The address code of the first issue; divisions that are dissolved since stay in it. */
  readonly division: string;
};

/** The outcome of a check: the facts, or findings with the rules ID_LENGTH, ID_FORM, ID_PROVINCE, ID_BIRTH, ID_CHECK. */
export type IdentityVerdict =
  ({ readonly ok: true } & IdentityFacts) | { readonly ok: false; readonly findings: readonly Finding[] };

type Fault = { readonly rule: string; readonly message: Text; readonly remedy: Text };

const base = 'GB 11643-1999';
/** The provinces of issue, and 83, which residence permits for people from Taiwan use. */
const provinces = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Checks an identity number as somebody typed it: blanks around it, full-width digits and a small x are accepted.
 * `today` (`YYYY-MM-DD`) bounds the birth date. Never throws. `path` is the JSON pointer for the findings.
 * The county is not looked up: the number keeps the code of its first issue for life.
 */
export function checkIdentityNumber(text: string, today: CalendarDate, path = ''): IdentityVerdict {
  const number = normaliseIdentityNumber(text);
  const faults = identityFaults(number, today);
  if (faults.length > 0) return { ok: false, findings: faults.map((fault) => ({ path, base, ...fault })) };
  return {
    ok: true,
    number: IdentityNumber.parse(number),
    birth: birthIn(number),
    sex: Number(number.charAt(16)) % 2 === 1 ? 'M' : 'F',
    division: number.slice(0, 6),
  };
}

/** The birth date in an identity number that is in order (up to a small x or blanks); nothing in any other text. */
export function birthDateOf(text: string): CalendarDate | undefined {
  const number = normaliseIdentityNumber(text);
  return identityFaults(number).length === 0 ? birthIn(number) : undefined;
}

/** The check character of ISO 7064 MOD 11-2 for 17 digits: the 18th of an identity card and of a permanent resident's card. */
export function identityCheck(first17: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(first17.charAt(at)), 0);
  return '10X98765432'.charAt(sum % 11);
}

/** Trims, and turns full-width digits and a small x into their usual form. Long texts are cut: no number is in them. */
export function normaliseIdentityNumber(text: string): string {
  return text.slice(0, 200).normalize('NFKC').trim().toUpperCase();
}

/** `23050219010203001X` → `2305**********001X`, for lists; anything that is too short to keep a secret → only stars. */
export function maskIdentityNumber(text: string): string {
  const characters = [...text.slice(0, 200)];
  if (characters.length < 15) return '*'.repeat(characters.length);
  const hidden = '*'.repeat(characters.length - 8);
  return [...characters.slice(0, 4), hidden, ...characters.slice(-4)].join('').toWellFormed();
}

function identityFaults(number: string, today?: CalendarDate): Fault[] {
  if ([...number].length !== 18) return [faults.length];
  if (!/^\d{17}[\dX]$/.test(number)) return [faults.form];
  const found: Fault[] = [];
  if (!provinces.test(number)) found.push(faults.province);
  if (!isBirthDate(birthIn(number), today)) found.push(faults.birth);
  if (identityCheck(number) !== number.charAt(17)) found.push(faults.check);
  return found;
}

function isBirthDate(birth: string, today?: CalendarDate): boolean {
  if (!CalendarDate.safeParse(birth).success || birth < '1900-01-01') return false;
  return today === undefined || birth <= today;
}

function birthIn(number: string): string {
  return `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
}

const faults = {
  length: {
    rule: 'ID_LENGTH',
    message: { zh: '公民身份号码应为18位。', en: 'An identity number has 18 characters.' },
    remedy: {
      zh: '请按身份证填写全部18位；15位号码已停止使用。',
      en: 'Enter all 18 from the card; numbers of 15 are no longer valid.',
    },
  },
  form: {
    rule: 'ID_FORM',
    message: {
      zh: '公民身份号码由17位数字和1位数字或X组成。',
      en: 'An identity number is 17 digits and then a digit or X.',
    },
    remedy: { zh: '请删去其他字符后重填。', en: 'Remove all other characters.' },
  },
  province: {
    rule: 'ID_PROVINCE',
    message: { zh: '公民身份号码前两位不是省级代码。', en: 'The first two digits are no province.' },
    remedy: { zh: '请核对前两位。', en: 'Compare the first two digits with the card.' },
  },
  birth: {
    rule: 'ID_BIRTH',
    message: {
      zh: '公民身份号码第7至14位不是真实的出生日期。',
      en: 'Digits 7 to 14 are not a real date of birth.',
    },
    remedy: {
      zh: '请核对第7至14位（年月日）。',
      en: 'Compare digits 7 to 14 (year, month, day) with the card.',
    },
  },
  check: {
    rule: 'ID_CHECK',
    message: {
      zh: '公民身份号码校验码不符，至少有一位有误。',
      en: 'The check character does not fit: at least one digit is wrong.',
    },
    remedy: { zh: '请逐位核对号码。', en: 'Compare the number digit by digit.' },
  },
} as const satisfies Record<string, Fault>;
