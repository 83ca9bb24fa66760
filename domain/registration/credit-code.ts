import * as z from 'zod';
import type { Finding, Text } from '../findings.ts';
import {
  creditCodeAlphabet,
  creditCodeCheck,
  isInCreditCodeAlphabet,
  organisationCheck,
} from './credit-code-checks.ts';

/**
 * A unified social credit code (统一社会信用代码) that satisfies GB 32100-2015: 18 characters of the 31-character
 * alphabet, six digits for the division of first registration, and both check characters right.
 */
export const CreditCode = z
  .string()
  .refine((text) => isInOrder(text))
  .brand<'CreditCode'>();
/** See the schema. */
export type CreditCode = z.infer<typeof CreditCode>;

/** What can be wrong with a credit code; each has its own remedy, so they are told apart. */
export type CreditCodeFaultKind = 'LENGTH' | 'ALPHABET' | 'REGION' | 'ORG_CHECK' | 'CHECK';

/**
 * One fault. For ALPHABET, `character` is the wrong one, `position` (from 1) its place and `hint` the character
 * that was probably meant.
 */
export type CreditCodeFault = Finding & {
  readonly kind: CreditCodeFaultKind;
  readonly position?: number;
  readonly character?: string;
  readonly hint?: string;
};

/**
 * The outcome of a check. `mayBeRegistered` marks a code of right shape whose check characters fail: some genuine
 * codes of the pilot areas are like that, so an existing company is never turned away for it, only asked
 * for confirmation by its electronic licence.
 */
export type CreditCodeVerdict =
  | { readonly ok: true; readonly code: CreditCode }
  | { readonly ok: false; readonly faults: readonly CreditCodeFault[]; readonly mayBeRegistered: boolean };

/** What a code is issued from. `sequence` counts up over the whole authority and is never used twice. */
export type CreditCodeParts = {
  /** The department that registers (登记管理部门); market regulation is `9`. */
  readonly department: string;
  /** The entity class (机构类别) of that department, e.g. `1` enterprise, `2` individual business, `3` co-operative. */
  readonly entityClass: string;
  /** The division (GB/T 2260) of the registering authority, six digits. */
  readonly division: string;
  /** 0 to 887,503,680 (31⁶ − 1). */
  readonly sequence: number;
};

const base = 'GB 32100-2015; GB 11714-1997';
const sequences = 31 ** 6;

/** Departments and their entity classes, GB 32100-2015 table 1. */
const entityClasses = new Map([
  ['1', '1239'],
  ['2', '19'],
  ['3', '123459'],
  ['4', '19'],
  ['5', '1239'],
  ['6', '129'],
  ['7', '129'],
  ['8', '19'],
  ['9', '123'],
  ['A', '19'],
  ['N', '1239'],
  ['Y', '1'],
]);

/** What people write for the letters that the alphabet leaves out because they are mistaken for others. */
const lookAlikes: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', V: 'U', Z: '2' };

/**
 * Checks a credit code as somebody typed it: blanks around it, full-width and small letters are accepted. Never
 * throws. Shape faults are all named at once; the two check characters are looked at when the shape is right,
 * because each finds errors that the other misses (GB 11714 guards 9 to 17, GB 32100 all 18).
 */
export function checkCreditCode(text: string): CreditCodeVerdict {
  const code = text.slice(0, 1_000).normalize('NFKC').trim().toUpperCase();
  const shape = [...lengthFaults(code), ...alphabetFaults(code), ...regionFaults(code)];
  if (shape.length > 0) return { ok: false, faults: shape, mayBeRegistered: false };

  const checks = checkFaults(code);
  if (checks.length > 0) return { ok: false, faults: checks, mayBeRegistered: true };
  return { ok: true, code: CreditCode.parse(code) };
}

/**
 * Issues the code that belongs to a sequence number: the organisation code is `MA` and the number in base 31,
 * as for all entities founded since the reform of late 2015. The same parts always give the same code; different sequence
 * numbers give different organisation codes, in whichever division, as long as one sequence serves them all.
 * Throws RangeError for parts that cannot be in a code: they come from configuration and a counter, not from people.
 */
export function issueCreditCode({
  department,
  entityClass,
  division,
  sequence,
}: CreditCodeParts): CreditCode {
  if (entityClass.length !== 1 || !entityClasses.get(department)?.includes(entityClass)) {
    throw new RangeError(`Department ${department} registers no entity class ${entityClass}`);
  }
  if (!/^\d{6}$/.test(division)) throw new RangeError(`A division has six digits: ${division}`);
  if (!Number.isInteger(sequence) || sequence < 0 || sequence >= sequences) {
    throw new RangeError(`A sequence number is an integer from 0 to ${sequences - 1}: ${sequence}`);
  }

  const organisation = `MA${inBase31(sequence)}`;
  const first17 = department + entityClass + division + organisation + organisationCheck(organisation);
  return CreditCode.parse(first17 + creditCodeCheck(first17));
}

/** The number as six characters of the alphabet; `toString(31)` would use I, O and S. */
function inBase31(sequence: number): string {
  const characters: string[] = [];
  for (let rest = sequence; characters.length < 6; rest = Math.floor(rest / 31)) {
    characters.unshift(creditCodeAlphabet.charAt(rest % 31));
  }
  return characters.join('');
}

function isInOrder(text: string): boolean {
  if (text.length !== 18 || !isInCreditCodeAlphabet(text) || !/^..\d{6}/.test(text)) return false;
  return checkFaults(text).length === 0;
}

function lengthFaults(code: string): CreditCodeFault[] {
  const length = [...code].length;
  if (length === 18) return [];
  return [
    fault('LENGTH', {
      message: {
        zh: `统一社会信用代码应为18位，现为${length >= 1_000 ? '1000位以上' : `${length}位`}。`,
        en: `A credit code has 18 characters; this has ${length >= 1_000 ? 'a thousand or more' : length}.`,
      },
      remedy: {
        zh: '请对照营业执照补齐或删去多余字符。',
        en: 'Compare it with the licence and add or remove characters.',
      },
    }),
  ];
}

/** At most 18 are named: a pasted page of text needs one message, not thousands. */
function alphabetFaults(code: string): CreditCodeFault[] {
  const wrong = [...code]
    .slice(0, 18)
    .map((character, at) => ({ character: character.toWellFormed(), position: at + 1 }))
    .filter(({ character }) => !isInCreditCodeAlphabet(character));
  return wrong.map(({ character, position }) => {
    const hint = lookAlikes[character];
    return {
      ...fault('ALPHABET', {
        message: {
          zh: `第${position}位“${character}”不是统一社会信用代码可用的字符。`,
          en: `Character ${position}, “${character}”, does not occur in credit codes.`,
        },
        remedy:
          hint === undefined
            ? {
                zh: '只能使用数字和除I、O、S、V、Z以外的大写字母。',
                en: 'Use digits and capitals other than I, O, S, V, Z.',
              }
            : { zh: `可能应为“${hint}”，请核对。`, en: `“${hint}” was probably meant; please compare.` },
      }),
      position,
      character,
      ...(hint !== undefined && { hint }),
    };
  });
}

function regionFaults(code: string): CreditCodeFault[] {
  const region = [...code].slice(2, 8).join('');
  if (region.length < 6 || /^\d{6}$/.test(region)) return [];
  return [
    fault('REGION', {
      message: {
        zh: '第3至8位应为登记机关行政区划的6位数字。',
        en: 'Characters 3 to 8 are the six digits of a division.',
      },
      remedy: { zh: '请对照营业执照核对第3至8位。', en: 'Compare characters 3 to 8 with the licence.' },
    }),
  ];
}

function checkFaults(code: string): CreditCodeFault[] {
  const faults: CreditCodeFault[] = [];
  if (organisationCheck(code.slice(8, 16)) !== code.charAt(16)) {
    faults.push(
      fault('ORG_CHECK', {
        message: {
          zh: '第9至17位（组织机构代码）校验不符。',
          en: 'Characters 9 to 17 (organisation code) fail their check.',
        },
        remedy: { zh: '请逐位核对第9至17位。', en: 'Compare characters 9 to 17 one by one.' },
      }),
    );
  }
  if (creditCodeCheck(code.slice(0, 17)) !== code.charAt(17)) {
    faults.push(
      fault('CHECK', {
        message: {
          zh: '第18位校验码不符，代码中至少有一位有误。',
          en: 'The check character (18) does not fit: at least one character is wrong.',
        },
        remedy: { zh: '请逐位核对整个代码。', en: 'Compare the whole code character by character.' },
      }),
    );
  }
  return faults;
}

function fault(kind: CreditCodeFaultKind, texts: { message: Text; remedy: Text }): CreditCodeFault {
  return { kind, path: '', rule: `CREDIT_CODE_${kind}`, base, ...texts };
}
