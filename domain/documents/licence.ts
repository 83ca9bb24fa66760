import { entityKindNamed, entityKinds } from '../application/entity-kinds.ts';
import type { Text } from '../findings.ts';
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
 * The face of the electronic business licence (营业执照): the registered items of its kind of enterprise and nothing that is
 * not in the signed record, so that whoever has the record can print the same page again and compare.
 */
export function licenceDocument({ record, licence, code, origin }: PrintedLicence): Certificate {
  const fact = (name: string) => textOf(record[name]);
  const kind = entityKindNamed(record['entityType']) ?? entityKinds['limited-company'];
  const row = (label: Text, value: string): Row => ({ label, value });
  const number = fact('licenceNumber');
  const founded = kind.capital
    ? { zh: '成立日期', en: 'Founded on' }
    : { zh: '注册日期', en: 'Registered on' };
  return {
    layout: 'certificate',
    title: { zh: '营业执照', en: 'Business Licence' },
    subtitle: '（电子副本）',
    at: `${fact('foundedOn')}T00:00:00.000Z`,
    simulated: record['simulated'] !== false,
    creditCode: fact('creditCode'),
    left: [
      row({ zh: '名称', en: 'Name' }, fact('name')),
      row({ zh: '类型', en: 'Type' }, fact('entityType')),
      row(kind.head, fact(kind.head.fact)),
      row({ zh: '经营范围', en: 'Scope' }, fact('scope')),
    ],
    right: [
      ...(kind.capital ? [row(kind.capital, amountInCapitals(Number(record['capitalFen'] ?? 0)))] : []),
      ...(record['composition'] ? [row({ zh: '组成形式', en: 'Run by' }, fact('composition'))] : []),
      row(founded, dateInChinese(fact('foundedOn'))),
      row(kind.place, fact('address')),
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
