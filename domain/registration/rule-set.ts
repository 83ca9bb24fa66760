import { hasMembers, type Application } from '../application/application.ts';
import type { Text } from '../findings.ts';
import { doubtsOfName } from '../naming/faults-of-name.ts';
import { ageOn } from '../persons/age.ts';
import { birthDateOf } from '../persons/identity-number.ts';
import { findScopeItem } from '../scope/catalogue.ts';
import type { AppliedRule } from './decision.ts';

/** The version under which decisions are recorded; a change of any rule below makes a new one. */
export const ruleSet = 'registration-2026-11-22';

/** Registered capital above which a person looks at it, in fen: 100 million yuan. */
const usualCapitalFen = 100_000_000_00;

/** What the rules look at: the application, with the name as it stands now, and what is known beside it. */
export type RuleInput = {
  readonly application: Application;
  /** The day of the decision in China, `YYYY-MM-DD`. */
  readonly today: string;
  /** Positions of people in the application whom the register of dishonest debtors lists. */
  readonly listedPeople: readonly number[];
};

type Rule = {
  readonly id: string;
  readonly statement: Text;
  readonly base: string;
  /** What speaks against a decision by machine; nothing means that the rule is passed. */
  readonly doubt: (input: RuleInput) => string | undefined;
};

/** The rules by which a standard company is granted; a rule never refuses, it refers to an officer. */
const rules: readonly Rule[] = [
  {
    id: 'D01',
    statement: { zh: '经营范围不含前置许可项目', en: 'no scope item needs approval before registration' },
    base: '市场主体登记管理条例 art.14',
    doubt: ({ application }) =>
      list(application.scope.filter((code) => findScopeItem(code)?.kind === 'approved-before')),
  },
  {
    id: 'D02',
    statement: { zh: '注册资本在通常范围内', en: 'the registered capital is within the usual range' },
    base: '国务院关于实施公司法注册资本登记管理制度的规定 art.3',
    doubt: ({ application }) =>
      !('capitalFen' in application) ||
      (application.capitalFen > 0 && application.capitalFen <= usualCapitalFen)
        ? undefined
        : `capitalFen=${application.capitalFen}`,
  },
  {
    id: 'D03',
    statement: { zh: '全部人员持居民身份证', en: 'everybody holds a resident identity card' },
    base: '市场主体登记管理条例实施细则 art.16',
    doubt: ({ application }) =>
      list(
        application.people
          .filter((person) => person.document.type !== 'resident-id')
          .map((person) => `${person.key}: ${person.document.type}`),
      ),
  },
  {
    id: 'D04',
    statement: { zh: '全部人员已满十八周岁', en: 'everybody is of age' },
    base: '公司法 art.178; 民法典 art.17, 18',
    doubt: ({ application, today }) =>
      list(
        application.people
          .filter((person) => {
            if (person.document.type !== 'resident-id') return false;
            const birth = birthDateOf(person.document.number);
            return birth === undefined || ageOn(birth, today) < 18;
          })
          .map((person) => person.key),
      ),
  },
  {
    id: 'D05',
    statement: { zh: '任职人员未被列为失信被执行人', en: 'nobody is listed as a dishonest judgment debtor' },
    base: '公司法 art.178',
    doubt: ({ application, listedPeople }) =>
      list(listedPeople.map((position) => application.people[position]?.key ?? String(position))),
  },
  {
    id: 'D06',
    statement: { zh: '出资均为货币', en: 'all contributions are in cash' },
    base: '公司法 art.48',
    doubt: ({ application }) =>
      list(
        membersOf(application)
          .filter((member) => member.way !== 'cash')
          .map((member) => `${member.person}: ${member.way}`),
      ),
  },
  {
    id: 'D07',
    statement: { zh: '名称无须人工判断', en: 'nothing in the name is left to an officer' },
    base: '企业名称登记管理规定 art.11',
    doubt: ({ application: { name, entityType, address } }) =>
      list(
        doubtsOfName(name, entityType, address.division).map(
          ({ rule, word }) => rule + (word === undefined ? '' : `: ${word}`),
        ),
      ),
  },
];

/** Applies every rule, passed or not, so that the decision explains itself completely. */
export function applyRules(input: RuleInput): AppliedRule[] {
  return rules.map(({ id, statement, base, doubt }) => {
    const evidence = doubt(input);
    return {
      rule: id,
      outcome: evidence === undefined ? 'passed' : 'referred',
      statement,
      evidence: evidence ?? 'ok',
      base,
    };
  });
}

type Members = Extract<Application, { members: unknown }>['members'];

function membersOf(application: Application): readonly Members[number][] {
  return hasMembers(application) ? application.members : [];
}

function list(doubts: readonly string[]): string | undefined {
  return doubts.length > 0 ? doubts.join(', ') : undefined;
}
