import { describe, expect, it } from 'vitest';
import type { Application } from '../../../domain/application/application.ts';
import { AppliedRule } from '../../../domain/registration/decision.ts';
import { applyRules } from '../../../domain/registration/rule-set.ts';
import { anApplication } from '../../support/an-application.ts';

const today = '2026-11-22';
const rules = ['D01', 'D02', 'D03', 'D04', 'D05', 'D06', 'D07'];

type More = { readonly today?: string; readonly listedPeople?: readonly number[] };
const apply = (application: Application, more: More = {}) =>
  applyRules({ application, today, listedPeople: [], ...more });

/** The rules that refer the application to an officer, with their evidence. */
const doubts = (application: Application, more: More = {}) =>
  apply(application, more).flatMap(({ rule, outcome, evidence }) =>
    outcome === 'referred' ? [`${rule} ${evidence}`] : [],
  );

const { people, members } = anApplication();
const withDocument = (document: Application['people'][number]['document']) =>
  anApplication({ people: people.map((person, at) => (at === 1 ? { ...person, document } : person)) });

describe('the rule set', () => {
  it('passes a standard company and says so of every rule', () => {
    const applied = apply(anApplication());
    expect(applied.map(({ rule }) => rule)).toEqual(rules);
    for (const rule of applied) {
      expect(AppliedRule.parse(rule)).toMatchObject({ outcome: 'passed', evidence: 'ok' });
      expect([rule.base, rule.statement.zh, rule.statement.en]).not.toContain('');
    }
  });

  it('applies all rules even when the first refers', () => {
    const doubtful = anApplication({ scope: ['P0008'], capitalFen: 0 });
    expect(apply(doubtful, { listedPeople: [0] }).map(({ rule }) => rule)).toEqual(rules);
    expect(doubts(doubtful, { listedPeople: [0] })).toEqual(['D01 P0008', 'D02 capitalFen=0', 'D05 lin']);
  });

  it('D01 refers what needs approval before registration, and only that', () => {
    expect(doubts(anApplication({ scope: ['G0001', 'L0001', 'L0020'] }))).toEqual([]);
    expect(doubts(anApplication({ scope: ['G0001', 'P0001', 'L0001', 'P0009'] }))).toEqual([
      'D01 P0001, P0009',
    ]);
  });

  it('D02 refers capital above 100 million yuan, and none at all', () => {
    expect(doubts(anApplication({ capitalFen: 1 }))).toEqual([]);
    expect(doubts(anApplication({ capitalFen: 10_000_000_000 }))).toEqual([]);
    expect(doubts(anApplication({ capitalFen: 10_000_000_001 }))).toEqual(['D02 capitalFen=10000000001']);
    expect(doubts(anApplication({ capitalFen: 0 }))).toEqual(['D02 capitalFen=0']);
  });

  it.each([
    { type: 'passport', number: 'X1234567', country: 'USA' } as const,
    { type: 'hk-macau-permit', number: 'H12345678' } as const,
    { type: 'taiwan-permit', number: '12345678' } as const,
    { type: 'permanent-resident', number: 'USA123456789012' } as const,
  ])('D03 refers whoever shows a $type', (document) => {
    expect(doubts(withDocument(document))).toEqual([`D03 zhao: ${document.type}`]);
  });

  it('D03 passes residents of Hong Kong, Macau and Taiwan with a residence permit', () => {
    expect(doubts(withDocument({ type: 'resident-id', number: '810000190506070016' }))).toEqual([]);
  });

  it('D04 refers whoever is not 18 on the day', () => {
    // 林 was born on 1901-02-03, 赵 in 1902, 孙 on 1903-04-05.
    expect(doubts(anApplication(), { today: '1921-04-05' })).toEqual([]);
    expect(doubts(anApplication(), { today: '1921-04-04' })).toEqual(['D04 sun']);
    expect(doubts(anApplication(), { today: '1919-02-03' })).toEqual(['D04 zhao, sun']);
    expect(doubts(anApplication(), { today: '1919-02-02' })).toEqual(['D04 lin, zhao, sun']);
  });

  it('D04 refers whose number does not tell a birthday', () => {
    expect(doubts(withDocument({ type: 'resident-id', number: '110105194912310020' }))).toEqual(['D04 zhao']);
  });

  it('D05 refers whom the register lists, by key and without his number', () => {
    expect(doubts(anApplication(), { listedPeople: [0, 2] })).toEqual(['D05 lin, sun']);
    expect(doubts(anApplication(), { listedPeople: [7] })).toEqual(['D05 7']);
  });

  it('D06 refers contributions that are not cash', () => {
    const inKind = members.map((member, at) =>
      at === 2 ? { ...member, way: 'equity' as const, valued: true } : member,
    );
    expect(doubts(anApplication({ members: inKind }))).toEqual(['D06 sun: equity']);
  });

  it('D07 refers a name that only an officer may judge', () => {
    expect(doubts(anApplication({ name: '双鸭山市博士树科技有限公司' }))).toEqual(['D07 F18: 博士']);
  });
});
