import { personOf, type Application } from '../application/application.ts';
import type { CaseFile } from '../case/case-file.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { divisionPath } from '../divisions/divisions.ts';
import { printScope } from '../scope/catalogue.ts';
import type { Block, Letter, Row } from './document.ts';
import { caseReference } from './letter-parts.ts';
import {
  documentNames,
  inTenThousands,
  masked,
  nameOf,
  namesOf,
  officesOf,
  shareOf,
  timeInChinese,
  wayNames,
} from './words.ts';

const row = (zh: string, en: string, value: string): Row => ({ label: { zh, en }, value });
const rights = { owned: '自有', leased: '租赁', 'free-use': '无偿使用' } as const;
const extras = {
  'social-insurance': '社会保险登记',
  'housing-fund': '住房公积金登记',
  'food-permit': '食品经营许可（备案）',
} as const;

/** The filled form (公司登记（备案）申请书) to print; numbers of people are whole for their own applicant only. */
export function applicationForm(
  { case: subject }: CaseFile,
  profile: CityProfile,
  reader: 'owner' | 'officer',
): Letter {
  const { application } = subject;
  return {
    layout: 'letter',
    title: { zh: '公司登记（备案）申请书', en: 'Application for Registration' },
    reference: caseReference(subject),
    at: subject.acceptedAt,
    simulated: profile.authority.simulated,
    blocks: [
      { kind: 'heading', text: '一、基本信息' },
      { kind: 'rows', rows: basics(application) },
      { kind: 'heading', text: '二、股东出资情况' },
      contributions(application),
      { kind: 'heading', text: '三、任职人员和联系人' },
      people(application, reader),
      { kind: 'rows', rows: organs(application) },
      { kind: 'heading', text: '四、印章、银行、税务' },
      { kind: 'rows', rows: services(application, profile) },
      { kind: 'heading', text: '五、申请人承诺' },
      ...promises(application).map((text): Block => ({ kind: 'paragraph', text })),
      { kind: 'close', lines: [`提交并受理于 ${timeInChinese(subject.acceptedAt)}`] },
    ],
  };
}

function basics(application: Application): Row[] {
  const { address, term, capitalFen, staff } = application;
  const place = `${divisionPath(address.division)?.names.join('') ?? ''}${address.street}`;
  return [
    row('申请名称', 'Name', application.name),
    row('公司类型', 'Type', '有限责任公司'),
    row('住所', 'Address', place),
    row(
      '住所使用',
      'Right, area',
      `${rights[address.right]}，${address.areaSquareMetres}平方米${address.postalCode ? `，邮政编码${address.postalCode}` : ''}`,
    ),
    row('注册资本', 'Capital', `${inTenThousands(capitalFen)}（人民币）`),
    row('经营期限', 'Term', term.kind === 'long-term' ? '长期' : `${term.years}年`),
    row('经营范围', 'Scope', printScope(application.scope)),
    ...(staff === undefined ? [] : [row('从业人数', 'Staff', `${staff}人`)]),
  ];
}

function contributions({ members, capitalFen, ...application }: Application): Block {
  return {
    kind: 'table',
    columns: [
      { label: { zh: '股东', en: 'Shareholder' }, share: 0.24 },
      { label: { zh: '认缴出资额', en: 'Subscribed' }, share: 0.24 },
      { label: { zh: '比例', en: 'Share' }, share: 0.14 },
      { label: { zh: '出资方式', en: 'Way' }, share: 0.16 },
      { label: { zh: '出资日期', en: 'Pay by' }, share: 0.22 },
    ],
    rows: members.map(({ person, contributionFen, way, payBy }) => [
      nameOf({ members, capitalFen, ...application }, person),
      inTenThousands(contributionFen),
      shareOf(contributionFen, capitalFen),
      wayNames[way],
      payBy,
    ]),
  };
}

function people(application: Application, reader: 'owner' | 'officer'): Block {
  const shown = (text: string) => (reader === 'owner' ? text : masked(text));
  return {
    kind: 'table',
    columns: [
      { label: { zh: '姓名', en: 'Name' }, share: 0.16 },
      { label: { zh: '担任', en: 'Offices' }, share: 0.26 },
      { label: { zh: '证件', en: 'Document' }, share: 0.36 },
      { label: { zh: '移动电话', en: 'Mobile' }, share: 0.22 },
    ],
    rows: application.people.map((person) => [
      person.name,
      officesOf(application, person),
      `${documentNames[person.document.type]} ${shown(person.document.number)}`,
      shown(person.mobile),
    ]),
  };
}

function organs(application: Application): Row[] {
  const { supervision } = application.organs;
  const { beneficialOwner } = application;
  return [
    row(
      '监督机构',
      'Supervision',
      supervision.kind === 'none'
        ? '经全体股东一致同意，不设监事'
        : `${supervision.kind === 'supervisors' ? '监事' : '审计委员会'}：${namesOf(application, supervision.people)}`,
    ),
    row(
      '受益所有人',
      'Beneficial owner',
      beneficialOwner.kind === 'filed' ? namesOf(application, beneficialOwner.people) : '承诺免报',
    ),
  ];
}

function services(application: Application, { sealMakers, banks }: CityProfile): Row[] {
  const { seals, bank, tax } = application;
  const named = (list: CityProfile['banks'], wanted: string) =>
    list.find(({ id }) => id === wanted)?.name.zh ?? wanted;
  return [
    row(
      '印章刻制单位',
      'Seal maker',
      `${named(sealMakers, seals.maker)}，${seals.delivery === 'parcel' ? '邮寄' : '自取'}`,
    ),
    row('开户银行', 'Bank', bank.choice === 'open' ? named(banks, bank.bank) : `暂不开户：${bank.reason}`),
    row('办税人员', 'Tax clerk', personOf(application, tax.clerk)?.name ?? tax.clerk),
    row('纳税人类型', 'Taxpayer', tax.taxpayer === 'general' ? '增值税一般纳税人' : '增值税小规模纳税人'),
    row('发票', 'Invoices', tax.invoices === 'ukey' ? '税务UKey' : '数电发票'),
    ...(application.extras.length > 0
      ? [row('其他服务', 'Extras', application.extras.map((one) => extras[one]).join('、'))]
      : []),
  ];
}

function promises({ promises: { similarNameRisk } }: Application): string[] {
  return [
    '所提交的材料和信息真实、合法、有效；提交虚假材料的，依法承担责任。',
    '住所真实，有合法使用权，可以用于经营。',
    ...(similarNameRisk ? ['知悉名称与他人近似的风险，自愿承担由此产生的责任。'] : []),
  ];
}
