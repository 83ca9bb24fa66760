import type { Application } from '../application/application.ts';
import { printedTexts } from '../application/sign-rules.ts';
import { doubtsOfName } from '../naming/faults-of-name.ts';
import { unprinted, withCode } from '../documents/printed-signs.ts';
import { documentNames, inTenThousands, wayNames } from '../documents/words.ts';
import type { NameJudgement } from '../naming/name-judgement.ts';
import { relationAllowing, relationNames, relationWith } from '../naming/name-relation.ts';
import { ageOn } from '../persons/age.ts';
import { birthDateOf } from '../persons/identity-number.ts';
import { findScopeItem } from '../scope/catalogue.ts';
import { addYears } from '../time/calendar-date.ts';
import type { Doubt } from './decision.ts';
import { membersOf, type DecisionRule } from './decision-rule.ts';

/** Capital above which a person looks at it, in fen: 100 million yuan; 50 million for a shop; 10 million for one owner. */
const [usualFen, usualForShopFen, usualForOwnerFen] = [100_000_000_00, 50_000_000_00, 10_000_000_00];
/** Retail, catering, services to residents, repair (GB/T 4754): trades that live without such sums. */
const shops = ['52', '62', '80', '81'];
/** A partner who pays in later than this is looked at. */
const usualYears = 20;

/** What the form itself says. */
export const formRules: readonly DecisionRule[] = [
  {
    id: 'D01',
    statement: { zh: '经营范围不含前置许可项目', en: 'no scope item needs approval before registration' },
    base: '市场主体登记管理条例 art.14; 实施细则 art.22',
    doubts: ({ application: { scope, approvals = [] } }) =>
      scope
        .filter((code) => findScopeItem(code)?.kind === 'approved-before')
        .map((code) => {
          const paper = approvals.find(({ item }) => item === code);
          const of = paper ? `: ${paper.number}, ${paper.issuer}` : '';
          const item = `${code} ${findScopeItem(code)?.name ?? ''}`;
          return both(`${item}${of}`);
        }),
  },
  {
    id: 'D02',
    statement: {
      zh: '注册资本（出资额）和出资期限在通常范围内',
      en: 'capital and dates of payment are within the usual range',
    },
    base: '国务院关于实施公司法注册资本登记管理制度的规定 art.3',
    doubts: ({ application, today }) => [...unusualCapital(application), ...unusualDates(application, today)],
  },
  {
    id: 'D03',
    statement: { zh: '全部人员持居民身份证', en: 'everybody holds a resident identity card' },
    base: '市场主体登记管理条例实施细则 art.16',
    doubts: ({ application }) =>
      application.people
        .filter((person) => person.document.type !== 'resident-id')
        .map(({ key, document: { type } }) => ({
          person: key,
          text: { zh: documentNames[type], en: `shows a ${type}` },
        })),
  },
  {
    id: 'D04',
    statement: { zh: '全部人员已满十八周岁', en: 'everybody is of age' },
    base: '公司法 art.178(1); 民法典 art.17, 18; 合伙企业法 art.14',
    doubts: ({ application, today }) =>
      application.people
        .filter((person) => {
          if (person.document.type !== 'resident-id') return false;
          const birth = birthDateOf(person.document.number);
          return birth === undefined || ageOn(birth, today) < 18;
        })
        .map(({ key }) => ({ person: key, text: { zh: '未满十八周岁', en: 'not yet 18' } })),
  },
  {
    id: 'D06',
    statement: { zh: '出资均为货币', en: 'all contributions are in cash' },
    base: '公司法 art.48; 合伙企业法 art.16',
    doubts: ({ application }) =>
      membersOf(application)
        .filter((member) => member.way !== 'cash')
        .map(({ person, way }) => ({
          person,
          text: { zh: `以${wayNames[way]}出资`, en: `contributes ${way}` },
        })),
  },
  {
    id: 'D07',
    statement: { zh: '名称无须人工判断', en: 'nothing in the name is left to an officer' },
    base: '企业名称登记管理规定 art.11',
    doubts: ({ application: { name, entityType, address, nameRelations } }) =>
      doubtsOfName(name, entityType, address.division, nameRelations).map(({ rule, word, message }) => {
        const at = word === undefined ? rule : `${rule} ${word}`;
        return { text: { zh: `${at}：${message.zh}`, en: `${at}: ${message.en}` } };
      }),
  },
  {
    id: 'D12',
    statement: {
      zh: '名称未主张投资关系、授权或者名称转让的例外',
      en: 'no relation with the holder of a same, similar or contained name is claimed',
    },
    base: '企业名称登记管理规定 art.15, 17',
    doubts: ({ nameJudgement }) => (nameJudgement ? claimedRelations(nameJudgement) : []),
  },
  {
    id: 'D13',
    statement: {
      zh: '姓名、名称和住所用字均在文书字库内',
      en: 'every character of names and address can be printed',
    },
    base: 'GB 18030-2022; 居民身份证法 art.4',
    doubts: ({ application }) =>
      printedTexts(application).flatMap(([path, text]) =>
        unprinted(text).map((sign) => both(`${path}: ${withCode(sign)}`)),
      ),
  },
];

/** What reads the same in both languages: codes, names, numbers. */
const both = (text: string): Doubt => ({ text: { zh: text, en: text } });

/** The relations on which the verdict rests: with whoever has a same or similar name, or is named within this one. */
function claimedRelations({ similar, findings, question: { relations } }: NameJudgement): Doubt[] {
  const exempt = similar
    .filter(({ effect }) => effect === 'exempt')
    .map(({ name }) => relationWith(relations, name));
  const named = findings
    .filter(({ rule, action }) => rule === 'F15' && action === 'person')
    .map(({ word = '' }) => relationAllowing(relations, word));
  const claimed = new Set([...exempt, ...named].filter((one) => one !== undefined));
  return [...claimed].map(({ kind, name, creditCode, document }) => {
    const facts = [name, creditCode, document].join(' ');
    return { text: { zh: `${relationNames[kind].zh} ${facts}`, en: `${relationNames[kind].en} ${facts}` } };
  });
}

function unusualCapital(application: Application): Doubt[] {
  if (!('capitalFen' in application)) return [];
  const { capitalFen, entityType, scope } = application;
  const isShop = shops.includes(findScopeItem(scope[0] ?? '')?.industry ?? '');
  const most =
    entityType === 'sole-proprietor-enterprise' ? usualForOwnerFen : isShop ? usualForShopFen : usualFen;
  if (capitalFen > 0 && capitalFen <= most) return [];
  const sum = inTenThousands(capitalFen);
  return [{ text: { zh: `注册资本（出资额）${sum}`, en: `capital of ${sum}` } }];
}

/** Who pays in after the enterprise has ended, or a generation later, has promised something else. */
function unusualDates(application: Application, today: string): Doubt[] {
  if (!('term' in application)) return [];
  const { term } = application;
  const end = addYears(today, term.kind === 'years' ? Math.min(term.years, usualYears) : usualYears);
  return membersOf(application)
    .filter(({ payBy }) => payBy > end)
    .map(({ person, payBy }) => ({
      person,
      text: { zh: `出资日期${payBy}`, en: `pays in by ${payBy}` },
    }));
}
