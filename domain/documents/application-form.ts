import { hasMembers, personOf, type Application } from '../application/application.ts';
import { entityKinds } from '../application/entity-kinds.ts';
import type { CaseFile } from '../case/case-file.ts';
import type { Case } from '../case/case.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import type { Text } from '../findings.ts';
import { findScopeItem, printScope } from '../scope/catalogue.ts';
import { contributions, organs, owners } from './application-form-members.ts';
import { services } from './application-form-services.ts';
import type { Block, Letter, Row } from './document.ts';
import { caseReference } from './letter-parts.ts';
import { officesOf } from './offices.ts';
import { documentNames, inTenThousands, masked, numeral, placeOf, timeInChinese } from './words.ts';

const row = (zh: string, en: string, value: string, choices?: readonly string[]): Row => ({
  label: { zh, en },
  value,
  ...(choices && { choices }),
});
const labelled = (label: Text, value: string): Row => ({ label, value });
const rights = { owned: '自有', leased: '租赁', 'free-use': '无偿使用' } as const;
const methods = { face: '实名人脸核验', desk: '窗口当面核验' } as const;
const contributedFrom = { own: '以个人财产出资', family: '以家庭共有财产作为个人出资' } as const;

/** What a printed form is made of: the answers, and as far as there are any, signatures and a case. */
export type PrintedForm = Pick<Case, 'application' | 'signatures'> & {
  readonly reference: string;
  readonly at: string;
  readonly close: readonly string[];
};

/** The filled form (登记（备案）申请书) to print: every answer; numbers of people are whole for their own applicant only. */
export function applicationForm(
  { case: subject }: CaseFile,
  profile: CityProfile,
  reader: 'owner' | 'officer',
): Letter {
  const { application, signatures: signed, acceptedAt } = subject;
  const form: PrintedForm = {
    application,
    signatures: signed,
    reference: caseReference(subject),
    at: acceptedAt,
    close: [`提交并受理于 ${timeInChinese(acceptedAt)}`],
  };
  return printedForm(form, profile, reader);
}

/** The form as a letter, whoever it is for. */
export function printedForm(
  { application, signatures: signed = [], reference, at, close }: PrintedForm,
  profile: CityProfile,
  reader: 'owner' | 'officer',
): Letter {
  const parts: [title: string, blocks: Block[]][] = [
    ['基本信息', [{ kind: 'rows', rows: basics(application) }]],
    ['出资情况', contributions(application)],
    ['任职人员和联系人', [people(application, reader), ...rowsOf(organs(application))]],
    ['前置许可批准文件', approvals(application)],
    ['受益所有人', rowsOf(owners(application))],
    ['印章、银行、税务', rowsOf(services(application, profile))],
    ['申请人承诺', promises(application).map((text): Block => ({ kind: 'paragraph', text }))],
    ['签名', signatures(application, signed)],
  ];
  return {
    layout: 'letter',
    title: entityKinds[application.entityType].form,
    reference,
    at,
    simulated: profile.authority.simulated,
    blocks: [
      ...parts
        .filter(([, blocks]) => blocks.length > 0)
        .flatMap(([title, blocks], place): Block[] => [
          { kind: 'heading', text: `${numeral(place + 1)}、${title}` },
          ...blocks,
        ]),
      { kind: 'close', lines: close },
    ],
  };
}

function rowsOf(rows: readonly Row[]): Block[] {
  return rows.length === 0 ? [] : [{ kind: 'rows', rows }];
}

function basics(application: Application): Row[] {
  const { address, staff } = application;
  const { name, place } = entityKinds[application.entityType];
  return [
    row('申请名称', 'Name', application.name),
    row('类型', 'Type', name.zh, [name.zh]),
    labelled(place, placeOf(application)),
    row(
      '场所使用',
      'Right, area',
      `${rights[address.right]}，${address.areaSquareMetres}平方米${address.postalCode ? `，邮政编码${address.postalCode}` : ''}`,
      [...Object.values(rights), '面积：　　　　平方米', '邮政编码：　　'],
    ),
    ...capitalRows(application),
    row('经营范围', 'Scope', printScope(application.scope)),
    ...(staff === undefined ? [] : [row('从业人数', 'Staff', `${staff}人`)]),
  ];
}

function capitalRows(application: Application): Row[] {
  const { capital, term } = entityKinds[application.entityType];
  return [
    ...(capital && 'capitalFen' in application
      ? [labelled(capital, `${inTenThousands(application.capitalFen)}（人民币）`)]
      : []),
    ...('shareFen' in application
      ? [row('每股金额', 'Par value', `${application.shareFen / 100}元，发起设立`)]
      : []),
    ...('familyProperty' in application
      ? [
          row(
            '出资方式',
            'Contributed from',
            contributedFrom[application.familyProperty ? 'family' : 'own'],
            Object.values(contributedFrom),
          ),
        ]
      : []),
    ...(term && 'term' in application
      ? [
          {
            ...labelled(term, application.term.kind === 'long-term' ? '长期' : `${application.term.years}年`),
            choices: ['长期', '　　　　年'],
          },
        ]
      : []),
  ];
}

function people(application: Application, reader: 'owner' | 'officer'): Block {
  const shown = (text: string) => (reader === 'owner' ? text : masked(text));
  return {
    kind: 'table',
    columns: [
      { label: { zh: '姓名', en: 'Name' }, share: 0.16 },
      { label: { zh: '担任', en: 'Offices' }, share: 0.26 },
      { label: { zh: '证件', en: 'Document' }, share: 0.36 },
      { label: { zh: '联系方式', en: 'Contact' }, share: 0.22 },
    ],
    rows: application.people.map(({ key, name, document, mobile, email }) => [
      name,
      officesOf(application, key),
      [
        `${documentNames[document.type]} ${shown(document.number)}`,
        'country' in document && document.country !== undefined ? `签发国家 ${document.country}` : '',
        document.validUntil === undefined ? '' : `有效期至 ${document.validUntil}`,
      ]
        .filter(Boolean)
        .join('，'),
      [shown(mobile), email === undefined ? '' : shown(email)].filter(Boolean).join(' '),
    ]),
  };
}

function approvals({ approvals: papers = [] }: Application): Block[] {
  if (papers.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { label: { zh: '项目', en: 'Item' }, share: 0.26 },
        { label: { zh: '文号', en: 'Number' }, share: 0.24 },
        { label: { zh: '批准机关', en: 'Issuer' }, share: 0.24 },
        { label: { zh: '日期、有效期', en: 'Date, validity' }, share: 0.26 },
      ],
      rows: papers.map(({ item, number, issuer, issuedOn, validUntil }) => [
        findScopeItem(item)?.name ?? item,
        number,
        issuer,
        `${issuedOn}${validUntil === undefined ? '，未载明有效期' : `，至${validUntil}`}`,
      ]),
    },
  ];
}

/** Who has signed, and the evidence by which each signature can be checked. */
function signatures(application: Application, signed: NonNullable<Case['signatures']>): Block[] {
  if (signed.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { label: { zh: '签名人', en: 'Signed by' }, share: 0.16 },
        { label: { zh: '签名时间', en: 'Signed at' }, share: 0.26 },
        { label: { zh: '身份核验', en: 'Identity' }, share: 0.32 },
        { label: { zh: '内容摘要', en: 'Digest' }, share: 0.26 },
      ],
      rows: signed.map(({ person, signedAt, method, identity, parts }) => [
        personOf(application, person)?.name ?? person,
        timeInChinese(signedAt),
        `${methods[method]} ${identity.reference}`,
        parts.map(({ digest }) => digest.slice(0, 6)).join(' '),
      ]),
    },
  ];
}

function promises(application: Application): string[] {
  const { similarNameRisk } = application.promises;
  const isExempt = hasMembers(application) && application.beneficialOwner.kind === 'exempt-by-promise';
  return [
    '所提交的材料和信息真实、合法、有效；提交虚假材料的，依法承担责任。',
    `${entityKinds[application.entityType].place.zh}真实，有合法使用权，可以用于经营。`,
    ...(isExempt
      ? ['全部股东（合伙人）为自然人，没有其他自然人实际控制或者享有收益，承诺免报受益所有人信息。']
      : []),
    ...(similarNameRisk ? ['知悉名称与他人近似的风险，自愿承担由此产生的责任。'] : []),
  ];
}
