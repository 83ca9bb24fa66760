import { checkCreditCode } from './credit-code.ts';
import type { Text } from '../findings.ts';
import type { Doubt } from './decision.ts';
import { membersOf, type DecisionRule, type RuleInput } from './decision-rule.ts';
import type { Hit } from './inquiries.ts';

/** What an entry in a register means, in words. */
const meanings: Readonly<Record<Hit['catalogue'], Text>> = {
  'dishonest-debtors': { zh: '列入失信被执行人名单', en: 'listed as a dishonest judgment debtor' },
  'criminal-records': { zh: '有犯罪记录', en: 'criminal record' },
  bankruptcies: { zh: '对破产清算负有个人责任', en: 'answerable for a bankruptcy' },
  'revoked-licences': { zh: '对吊销执照负有个人责任', en: 'answerable for a revoked licence' },
  'false-registrations': { zh: '虚假登记的直接责任人', en: 'answerable for a false registration' },
  enterprises: { zh: '名称与统一社会信用代码和登记信息不一致', en: 'name and code differ from the register' },
  'shared-mobiles': { zh: '联系电话被多家企业共用', en: 'telephone shared with many enterprises' },
};
const checkFails: Text = {
  zh: '统一社会信用代码校验位不符',
  en: 'the check character of the credit code is wrong',
};

/** What the registers of other authorities say; a hit is looked at by an officer, who compares and decides. */
export const registerRules: readonly DecisionRule[] = [
  {
    id: 'D05',
    statement: { zh: '任职人员未被列为失信被执行人', en: 'nobody is listed as a dishonest judgment debtor' },
    base: '公司法 art.178(5)',
    doubts: (input) => hitsIn(input, 'dishonest-debtors'),
  },
  {
    id: 'D08',
    statement: {
      zh: '任职人员无法定期限内的相关犯罪、破产清算个人责任、吊销执照个人责任记录',
      en: 'nobody in office is disqualified by a crime, a bankruptcy or a revoked licence',
    },
    base: '公司法 art.178(2)–(4)',
    doubts: (input) => hitsIn(input, 'criminal-records', 'bankruptcies', 'revoked-licences'),
  },
  {
    id: 'D09',
    statement: {
      zh: '申请人三年内不是被撤销虚假登记的直接责任人',
      en: 'no applicant is answerable for a false registration that was revoked within three years',
    },
    base: '市场主体登记管理条例 art.40',
    doubts: (input) => hitsIn(input, 'false-registrations'),
  },
  {
    id: 'D10',
    statement: {
      zh: '企业股东（合伙人）的名称与统一社会信用代码经登记信息核对一致',
      en: 'name and credit code of every enterprise among the members agree with the register',
    },
    base: '市场主体登记管理条例实施细则 art.14; 防范和查处假冒企业登记违法行为规定',
    doubts: (input) => [
      ...hitsIn(input, 'enterprises'),
      ...membersOf(input.application).flatMap(({ person, enterprise }) =>
        enterprise && !checkCreditCode(enterprise.creditCode).ok ? [{ person, text: checkFails }] : [],
      ),
    ],
  },
  {
    id: 'D11',
    statement: {
      zh: '联系电话未被多家企业共用',
      en: 'the telephones of the enterprise are not those of many others',
    },
    base: '防范和查处假冒企业登记违法行为规定; 国家税务总局公告2020年第5号',
    doubts: (input) => hitsIn(input, 'shared-mobiles'),
  },
];

function hitsIn({ hits }: RuleInput, ...wanted: Hit['catalogue'][]): Doubt[] {
  return wanted.flatMap((register) =>
    hits
      .filter(({ catalogue }) => catalogue === register)
      .map(({ key }) => ({ person: key, text: meanings[register] })),
  );
}
