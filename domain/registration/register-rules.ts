import { checkCreditCode } from './credit-code.ts';
import type { Text } from '../findings.ts';
import { list, membersOf, type DecisionRule, type RuleInput } from './decision-rule.ts';
import type { Hit } from './inquiries.ts';

const disqualifying: readonly (readonly [Hit['catalogue'], string])[] = [
  ['criminal-records', 'criminal record'],
  ['bankruptcies', 'bankruptcy'],
  ['revoked-licences', 'revoked licence'],
];

/** What the registers of other authorities say; a hit is looked at by an officer, who compares and decides. */
export const registerRules: readonly DecisionRule[] = [
  passedUnless(
    'D05',
    { zh: '任职人员未被列为失信被执行人', en: 'nobody is listed as a dishonest judgment debtor' },
    '公司法 art.178(5)',
    (input) => keysOf(input, 'dishonest-debtors'),
  ),
  passedUnless(
    'D08',
    {
      zh: '任职人员无法定期限内的相关犯罪、破产清算个人责任、吊销执照个人责任记录',
      en: 'nobody in office is disqualified by a crime, a bankruptcy or a revoked licence',
    },
    '公司法 art.178(2)–(4)',
    (input) =>
      disqualifying.flatMap(([catalogue, word]) => keysOf(input, catalogue).map((key) => `${key}: ${word}`)),
  ),
  passedUnless(
    'D09',
    {
      zh: '申请人三年内不是被撤销虚假登记的直接责任人',
      en: 'no applicant is answerable for a false registration that was revoked within three years',
    },
    '市场主体登记管理条例 art.40',
    (input) => keysOf(input, 'false-registrations'),
  ),
  passedUnless(
    'D10',
    {
      zh: '企业股东（合伙人）的名称与统一社会信用代码经登记信息核对一致',
      en: 'name and credit code of every enterprise among the members agree with the register',
    },
    '市场主体登记管理条例实施细则 art.14; 防范和查处假冒企业登记违法行为规定',
    (input) => [
      ...keysOf(input, 'enterprises'),
      ...membersOf(input.application).flatMap(({ person, enterprise }) =>
        enterprise && !checkCreditCode(enterprise.creditCode).ok ? [`${person}: check character`] : [],
      ),
    ],
  ),
  passedUnless(
    'D11',
    {
      zh: '联系电话未被多家企业共用',
      en: 'the telephones of the enterprise are not those of many others',
    },
    '防范和查处假冒企业登记违法行为规定; 国家税务总局公告2020年第5号',
    (input) => keysOf(input, 'shared-mobiles'),
  ),
];

function passedUnless(
  id: string,
  statement: Text,
  base: string,
  doubts: (input: RuleInput) => readonly string[],
): DecisionRule {
  return { id, statement, base, doubt: (input) => list(doubts(input)) };
}

function keysOf({ hits }: RuleInput, wanted: Hit['catalogue']): string[] {
  return hits.filter(({ catalogue }) => catalogue === wanted).map(({ key }) => key);
}
