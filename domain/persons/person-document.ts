import * as z from 'zod';
import type { Finding, Text } from '../findings.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import { checkIdentityNumber, identityCheck, normaliseIdentityNumber } from './identity-number.ts';

const number = z.string().trim().min(1).max(40);
/** ISO 3166-1 alpha-3, as passports print it. */
const country = z.string().regex(/^[A-Z]{3}$/);
/** The last day on which the document is valid; left out where it is valid for good (长期), or nobody said. */
const validUntil = z.iso.date().optional();

/**
 * The document that says who a person is, as it was typed. Shape only, so that a draft can hold it while it is
 * typed; whether the number is in order says {@link checkPersonDocument}. A residence permit for people from Hong Kong,
 * Macau and Taiwan counts as `resident-id`: its number follows the same standard.
 */
export const PersonDocument = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('resident-id'), number, validUntil }),
  z.strictObject({ type: z.literal('hk-macau-permit'), number, validUntil }),
  z.strictObject({ type: z.literal('taiwan-permit'), number, validUntil }),
  z.strictObject({ type: z.literal('passport'), number, validUntil, country: country.optional() }),
  z.strictObject({ type: z.literal('permanent-resident'), number, validUntil, country: country.optional() }),
]);
/** See the schema. */
export type PersonDocument = z.infer<typeof PersonDocument>;

const chinesePassport = /^(E[0-9A-HJ-NP-Z]\d{7}|(DE|SE|PE)\d{7}|[DSP]\d{8}|G\d{8}|1[45]\d{7})$/;
const foreignPassport = /^[A-Z0-9]{5,20}$/;
const permit = { 'hk-macau-permit': /^[HM]\d{8}(\d{2})?$/, 'taiwan-permit': /^(\d{8}|[A-Z0-9]{10,12})$/ };

/**
 * What is wrong with a document, nothing when it is in order; `today` (`YYYY-MM-DD`) bounds birth dates, `path` is
 * the JSON pointer of the document. Rules: ID_… for identity numbers, DOCUMENT_NUMBER and DOCUMENT_COUNTRY for the rest.
 */
export function checkPersonDocument(document: PersonDocument, today: CalendarDate, path = ''): Finding[] {
  const at = `${path}/number`;
  const text = normaliseDocumentNumber(document);
  if (document.type === 'resident-id') {
    const verdict = checkIdentityNumber(text, today, at);
    return verdict.ok ? [] : [...verdict.findings];
  }
  const lacksCountry = document.type === 'passport' && document.country === undefined;
  return [
    ...(lacksCountry ? [missingCountry(`${path}/country`)] : []),
    ...(isNumberOf(document, text) ? [] : [wrongNumber(at, document.type)]),
  ];
}

function isNumberOf(document: Exclude<PersonDocument, { type: 'resident-id' }>, text: string): boolean {
  switch (document.type) {
    case 'hk-macau-permit':
    case 'taiwan-permit':
      return permit[document.type].test(text);
    case 'permanent-resident':
      return isPermanentResidentNumber(text);
    case 'passport':
      return (document.country === 'CHN' ? chinesePassport : foreignPassport).test(text);
  }
}

/** The number as it is stored and compared: one spelling, so that the same document is recognised everywhere. */
export function normaliseDocumentNumber(document: PersonDocument): string {
  return normaliseIdentityNumber(document.number);
}

/** Cards since 2023-12-01 have 18 digits that begin with 9 and the check of identity cards; those of 2017 stay valid. */
function isPermanentResidentNumber(text: string): boolean {
  if (/^9\d{16}[\dX]$/.test(text)) return identityCheck(text) === text.charAt(17);
  return /^[A-Z]{3}\d{12}$/.test(text);
}

const shapes: Readonly<
  Record<Exclude<PersonDocument['type'], 'resident-id'>, Text & { readonly base: string }>
> = {
  'hk-macau-permit': {
    zh: '应为H或M加8位或10位数字',
    en: 'H or M and 8 or 10 digits',
    base: '中国公民因私事往来香港地区或者澳门地区的暂行管理办法',
  },
  'taiwan-permit': {
    zh: '应为8位数字（一次有效的为10至12位字母数字）',
    en: '8 digits (single-entry: 10 to 12 letters and digits)',
    base: '中国公民往来台湾地区管理办法',
  },
  passport: {
    zh: '应为护照资料页上的号码，不含空格和符号',
    en: 'the number on the data page, without blanks and signs',
    base: '中华人民共和国护照法; ICAO Doc 9303',
  },
  'permanent-resident': {
    zh: '应为以9开头的18位号码，或3位字母加12位数字',
    en: '18 digits that begin with 9, or 3 letters and 12 digits',
    base: '外国人在中国永久居留审批管理办法',
  },
};

function wrongNumber(path: string, type: keyof typeof shapes): Finding {
  const { zh, en, base } = shapes[type];
  return {
    path,
    rule: 'DOCUMENT_NUMBER',
    message: { zh: `证件号码格式不正确：${zh}。`, en: `The document number has another form: ${en}.` },
    base,
    remedy: { zh: '请对照证件核对号码和证件类型。', en: 'Compare number and type with the document.' },
  };
}

function missingCountry(path: string): Finding {
  return {
    path,
    rule: 'DOCUMENT_COUNTRY',
    message: { zh: '护照须填写签发国家。', en: 'A passport needs the country that issued it.' },
    base: '市场主体登记管理条例实施细则 art.16',
    remedy: { zh: '请填写三位国家代码，如USA。', en: 'Enter the three-letter country code, e.g. USA.' },
  };
}
