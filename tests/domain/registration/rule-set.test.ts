import { describe, expect, it } from 'vitest';
import type { Application } from '../../../domain/application/application.ts';
import { AppliedRule } from '../../../domain/registration/decision.ts';
import type { Hit } from '../../../domain/registration/inquiries.ts';
import { applyRules } from '../../../domain/registration/rule-set.ts';
import { anApplication } from '../../support/an-application.ts';

const today = '2026-11-22';
const rules = ['D01', 'D02', 'D03', 'D04', 'D05', 'D06', 'D07', 'D08', 'D09', 'D10', 'D11', 'D12', 'D13'];

type More = { readonly today?: string; readonly hits?: readonly Hit[] };
const apply = (application: Application, more: More = {}) =>
  applyRules({ application, today, hits: [], ...more });

/** The rules that refer the application to an officer, with what they came upon. */
const doubts = (application: Application, more: More = {}) =>
  apply(application, more).flatMap(({ rule, doubts: found }) =>
    found.length > 0
      ? [
          `${rule} ${found.map(({ person, text }) => [person, text.en].filter(Boolean).join(': ')).join(', ')}`,
        ]
      : [],
  );

const listed = 'listed as a dishonest judgment debtor';
const debtor = (key: string): Hit => ({ catalogue: 'dishonest-debtors', key });
const { people, members } = anApplication();
const withDocument = (document: Application['people'][number]['document']) =>
  anApplication({ people: people.map((person, at) => (at === 1 ? { ...person, document } : person)) });

describe('the rule set', () => {
  it('passes a standard company and says so of every rule', () => {
    const applied = apply(anApplication());
    expect(applied.map(({ rule }) => rule)).toEqual(rules);
    for (const rule of applied) {
      expect(AppliedRule.parse(rule)).toMatchObject({ outcome: 'passed', doubts: [] });
      expect([rule.base, rule.statement.zh, rule.statement.en]).not.toContain('');
    }
  });

  it('applies all rules even when the first refers', () => {
    const doubtful = anApplication({ scope: ['P0008'], capitalFen: 0 });
    expect(apply(doubtful, { hits: [debtor('lin')] }).map(({ rule }) => rule)).toEqual(rules);
    expect(doubts(doubtful, { hits: [debtor('lin')] })).toEqual([
      'D01 P0008 出版物出版',
      'D02 capital of 0万元',
      `D05 lin: ${listed}`,
    ]);
  });

  it('D01 refers what needs approval before registration, and only that', () => {
    expect(doubts(anApplication({ scope: ['G0001', 'L0001', 'L0020'] }))).toEqual([]);
    expect(doubts(anApplication({ scope: ['G0001', 'P0001', 'L0001', 'P0009'] }))).toEqual([
      'D01 P0001 银行业务, P0009 营利性民办学校',
    ]);
  });

  it('D02 refers capital above 100 million yuan, and none at all', () => {
    expect(doubts(anApplication({ capitalFen: 1 }))).toEqual([]);
    expect(doubts(anApplication({ capitalFen: 10_000_000_000 }))).toEqual([]);
    expect(doubts(anApplication({ capitalFen: 10_000_000_001 }))).toEqual([
      'D02 capital of 10000.000001万元',
    ]);
    expect(doubts(anApplication({ capitalFen: 0 }))).toEqual(['D02 capital of 0万元']);
  });

  it.each([
    { type: 'passport', number: 'X1234567', country: 'USA' } as const,
    { type: 'hk-macau-permit', number: 'H12345678' } as const,
    { type: 'taiwan-permit', number: '12345678' } as const,
    { type: 'permanent-resident', number: 'USA123456789012' } as const,
  ])('D03 refers whoever shows a $type', (document) => {
    expect(doubts(withDocument(document))).toEqual([`D03 zhao: shows a ${document.type}`]);
  });

  it('D03 passes residents of Hong Kong, Macau and Taiwan with a residence permit', () => {
    expect(doubts(withDocument({ type: 'resident-id', number: '810000190506070016' }))).toEqual([]);
  });

  // In those years the dates of payment were far away.
  const minors = (day: string) =>
    doubts(anApplication(), { today: day }).filter((doubt) => doubt.startsWith('D04'));

  it('D04 refers whoever is not 18 on the day', () => {
    // 林 was born on 1901-02-03, 赵 in 1902, 孙 on 1903-04-05.
    expect(minors('1921-04-05')).toEqual([]);
    expect(minors('1921-04-04')).toEqual(['D04 sun: not yet 18']);
    expect(minors('1919-02-03')).toEqual(['D04 zhao: not yet 18, sun: not yet 18']);
    expect(minors('1919-02-02')).toEqual(['D04 lin: not yet 18, zhao: not yet 18, sun: not yet 18']);
  });

  it('D04 refers whose number does not tell a birthday', () => {
    expect(doubts(withDocument({ type: 'resident-id', number: '110105194912310020' }))).toEqual([
      'D04 zhao: not yet 18',
    ]);
  });

  it('D05 refers whom the register lists, by key and without his number', () => {
    expect(doubts(anApplication(), { hits: [debtor('lin'), debtor('sun')] })).toEqual([
      `D05 lin: ${listed}, sun: ${listed}`,
    ]);
  });

  it('D06 refers contributions that are not cash', () => {
    const inKind = members.map((member, at) =>
      at === 2 ? { ...member, way: 'equity' as const, valued: true } : member,
    );
    expect(doubts(anApplication({ members: inKind }))).toEqual(['D06 sun: contributes equity']);
  });

  it('D07 refers a name that only an officer may judge', () => {
    const [found, ...more] = doubts(anApplication({ name: '双鸭山市博士树科技有限公司' }));
    expect(found).toMatch(/^D07 F18 博士: ./);
    expect(more).toEqual([]);
  });

  it('D01 names the approval that has been given', () => {
    const approvals = [
      { item: 'P0008', number: '黑教许〔2026〕8号', issuer: '双鸭山市教育局', issuedOn: '2026-11-01' },
    ];
    expect(doubts(anApplication({ scope: ['P0008'], approvals }))).toEqual([
      'D01 P0008 出版物出版: 黑教许〔2026〕8号, 双鸭山市教育局',
    ]);
  });

  it('D02 refers a shop above 50 million yuan, and who pays after the end of the term', () => {
    const shop = (capitalFen: number) => doubts(anApplication({ scope: ['G0006'], capitalFen }));
    expect(shop(5_000_000_000)).toEqual([]);
    expect(shop(5_000_000_001)).toEqual(['D02 capital of 5000.000001万元']);
    const ending = (years: number) => doubts(anApplication({ term: { kind: 'years', years } }));
    expect(ending(4)).toEqual([]);
    expect(ending(3)[0]).toContain('D02 lin: pays in by 2029-12-31');
  });

  it.each([
    ['criminal-records', 'D08 zhao: criminal record'],
    ['bankruptcies', 'D08 zhao: answerable for a bankruptcy'],
    ['revoked-licences', 'D08 zhao: answerable for a revoked licence'],
    ['false-registrations', 'D09 zhao: answerable for a false registration'],
    ['enterprises', 'D10 zhao: name and code differ from the register'],
    ['shared-mobiles', 'D11 zhao: telephone shared with many enterprises'],
  ] as const)('refers whoever is found in %s', (catalogue, doubt) => {
    expect(doubts(anApplication(), { hits: [{ catalogue, key: 'zhao' }] })).toEqual([doubt]);
  });

  it('D10 refers a code whose check fails: it may be one of the pilot areas', () => {
    const enterprise = { name: '厦门甲有限公司', creditCode: '91350211M00013FA1N' };
    const withEnterprise = members.map((one, at) => (at === 2 ? { ...one, enterprise } : one));
    expect(doubts(anApplication({ members: withEnterprise }))).toEqual([
      'D10 sun: the check character of the credit code is wrong',
    ]);
  });

  it('D10 passes a code that is in order, and refers one with a slip in any place but the checks of the pilot areas', () => {
    const withCode = (creditCode: string) =>
      doubts(
        anApplication({
          members: members.map((one, at) =>
            at === 2 ? { ...one, enterprise: { name: '双鸭山市远岳投资有限公司', creditCode } } : one,
          ),
        }),
      );
    expect(withCode('91230502MA000004X5')).toEqual([]);
    expect(withCode('91230502MA000004X6')).toEqual([
      'D10 sun: the check character of the credit code is wrong',
    ]);
  });

  it('D13 refers a character that no document can show, with its code and its place', () => {
    const named = (name: string) =>
      anApplication({ people: people.map((person, at) => (at === 1 ? { ...person, name } : person)) });
    expect(doubts(named('赵𬭎㛃龘'))).toEqual([]);
    expect(doubts(named('赵𡒄'))).toEqual(['D13 /people/1/name: 𡒄 (U+21484)']);
    const { address } = anApplication();
    expect(doubts(anApplication({ address: { ...address, street: '𠮷祥路1号' } }))).toEqual([
      'D13 /address/street: 𠮷 (U+20BB7)',
    ]);
  });
});
