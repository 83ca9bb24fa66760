import type { CaseFile } from '../case/case-file.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { entityKinds } from '../application/entity-kinds.ts';
import { headOf } from '../application/roles.ts';
import { remedies } from '../registration/remedies.ts';
import type { Block, Letter } from './document.ts';
import { caseReference, closeOf } from './letter-parts.ts';
import { dateInChinese, founders, nameOf, timeInChinese } from './words.ts';

/** The reasons for a refusal in the words of 市场主体登记管理条例 art.20. */
const reasonNames: Readonly<Record<string, string>> = {
  'not-legal': '申请不符合法律、行政法规规定',
  'harms-state': '可能危害国家安全',
  'harms-public': '可能危害社会公共利益',
  'false-papers': '提交的材料不真实',
};

/** The notice that the company is registered, with the rules by which that was decided (art.19, 21). */
export function grantNotice({ case: subject }: CaseFile, profile: CityProfile): Letter | undefined {
  const { company, decision, application } = subject;
  if (!company || !decision) return undefined;
  const kind = entityKinds[application.entityType];
  const byRules = decision.decidedBy.kind === 'rules';
  return {
    layout: 'letter',
    title: { zh: '准予设立登记通知书', en: 'Notice of Registration' },
    reference: caseReference(subject),
    at: company.issuedAt,
    simulated: profile.authority.simulated,
    blocks: [
      { kind: 'paragraph', text: `${company.name}：` },
      {
        kind: 'paragraph',
        text: `你单位的${kind.name.zh}设立登记申请，经审查符合法律、行政法规规定，依照《中华人民共和国市场主体登记管理条例》第十九条、第二十一条，准予登记，并签发电子营业执照。`,
        en: 'Your application is in accordance with the law: the company is registered and its licence issued.',
      },
      {
        kind: 'rows',
        rows: [
          { label: { zh: '统一社会信用代码', en: 'Credit code' }, value: company.creditCode },
          { label: { zh: '执照编号', en: 'Licence number' }, value: company.licenceNumber },
          {
            label: kind.head,
            value: nameOf(application, headOf(application)),
          },
          { label: { zh: '成立日期', en: 'Founded on' }, value: dateInChinese(company.foundedOn) },
          { label: { zh: '决定时间', en: 'Decided at' }, value: timeInChinese(decision.decidedAt) },
          {
            label: { zh: '决定方式', en: 'Decided by' },
            value: byRules
              ? `系统按规则集 ${decision.ruleSet} 自动核准`
              : `登记人员审查核准（规则集 ${decision.ruleSet}）`,
          },
        ],
      },
      ...rulesOf(decision.rules),
      closeOf(profile, company.issuedAt),
    ],
  };
}

type Rules = NonNullable<CaseFile['case']['decision']>['rules'];

function rulesOf(rules: Rules): Block[] {
  if (rules.length === 0) return [];
  return [
    { kind: 'heading', text: '审查所用规则' },
    {
      kind: 'table',
      columns: [
        { label: { zh: '规则', en: 'Rule' }, share: 0.12 },
        { label: { zh: '内容', en: 'Statement' }, share: 0.4 },
        { label: { zh: '依据', en: 'Base' }, share: 0.3 },
        { label: { zh: '结果', en: 'Result' }, share: 0.18 },
      ],
      rows: rules.map(({ rule, statement, base, outcome }) => [
        rule,
        statement.zh,
        base,
        outcome === 'passed' ? '通过' : '转人工审查',
      ]),
    },
  ];
}

/** An officer's refusal with its reasons, their base and what may be done against it (行政许可法 art.38). */
export function refusalNotice({ case: subject }: CaseFile, profile: CityProfile): Letter | undefined {
  const { decision, endedAt } = subject;
  if (subject.status !== 'refused' || decision?.outcome !== 'refused' || !endedAt) return undefined;
  return {
    layout: 'letter',
    title: { zh: '不予登记通知书', en: 'Notice of Refusal' },
    reference: caseReference(subject),
    at: decision.decidedAt,
    simulated: profile.authority.simulated,
    blocks: [
      { kind: 'paragraph', text: `${subject.name}（拟设立）${founders(subject.application)}：` },
      {
        kind: 'paragraph',
        text: '你们提交的设立登记申请，经登记人员审查，依照《中华人民共和国市场主体登记管理条例》第二十条，决定不予登记。理由如下：',
        en: 'After examination by an officer your application is refused, for these reasons:',
      },
      {
        kind: 'table',
        columns: [
          { label: { zh: '序号', en: 'No.' }, share: 0.1 },
          { label: { zh: '理由', en: 'Reason' }, share: 0.35 },
          { label: { zh: '说明', en: 'In detail' }, share: 0.55 },
        ],
        rows: (decision.reasons ?? []).map(({ code, text }, index) => [
          String(index + 1),
          reasonNames[code] ?? code,
          text,
        ]),
      },
      { kind: 'heading', text: '救济途径' },
      ...remedies.map(({ zh, en }): Block => ({ kind: 'paragraph', text: `${zh}。`, en: `You may ${en}.` })),
      closeOf(profile, decision.decidedAt),
    ],
  };
}
