import { verifyLink } from '../registration/compact-licence.ts';
import type { Certificate, Row } from './document.ts';
import { amountInCapitals, dateInChinese } from './words.ts';

/** What is printed: the signed record, the two texts that were signed, and where the public check is. */
export type PrintedLicence = {
  readonly record: Readonly<Record<string, unknown>>;
  readonly licence: string;
  readonly code: string | undefined;
  readonly origin: string | undefined;
};

/**
 * The face of the electronic business licence (营业执照): the registered items and nothing that is not in the
 * signed record, so that whoever has the record can print the same page again and compare.
 */
export function licenceDocument({ record, licence, code, origin }: PrintedLicence): Certificate {
  const fact = (name: string) => textOf(record[name]);
  const row = (zh: string, en: string, value: string): Row => ({ label: { zh, en }, value });
  const number = fact('licenceNumber');
  return {
    layout: 'certificate',
    title: { zh: '营业执照', en: 'Business Licence' },
    subtitle: '（电子副本）',
    at: `${fact('foundedOn')}T00:00:00.000Z`,
    simulated: record['simulated'] !== false,
    creditCode: fact('creditCode'),
    left: [
      row('名称', 'Name', fact('name')),
      row('类型', 'Type', fact('entityType')),
      row('法定代表人', 'Legal representative', fact('legalRepresentative')),
      row('经营范围', 'Scope', fact('scope')),
    ],
    right: [
      row('注册资本', 'Registered capital', amountInCapitals(Number(record['capitalFen'] ?? 0))),
      row('成立日期', 'Founded on', dateInChinese(fact('foundedOn'))),
      row('住所', 'Address', fact('address')),
    ],
    authority: fact('authority'),
    date: dateInChinese(fact('foundedOn')),
    number: versioned(number, record['version']),
    code: verifyLink(origin, number, code),
    licence,
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A licence that was issued again says as which version. */
function versioned(number: string, version: unknown): string {
  return typeof version === 'number' && version > 1 ? `${number}（第${version}版）` : number;
}
