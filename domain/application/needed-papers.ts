import type { Text } from '../findings.ts';
import { paperKinds, type PaperKind } from '../uploads/paper-kinds.ts';
import type { OpenedType } from './application.ts';
import { entityKinds } from './entity-kinds.ts';
import { situationsOf, type Situation } from './situations.ts';
import type { Filing } from './rule.ts';

/**
 * Where a paper comes from: `upload` by the applicant, a `promise` instead of it, the `form` itself, from which it is made and signed
 * electronically, `sharing` with another authority, `on-request` of the officer who looks at it, or `not-needed` at all
 * (what other procedures still ask for).
 */
export const paperSources = ['upload', 'promise', 'on-request', 'form', 'sharing', 'not-needed'] as const;
/** See {@link paperSources}. */
export type PaperSource = (typeof paperSources)[number];

/** A paper of an opening (申请材料): where it comes from, why, and what one has to do about it. */
export type NeededPaper = {
  readonly id: string;
  readonly title: Text;
  readonly source: PaperSource;
  readonly base: string;
  readonly note: Text;
  /** As what it is uploaded. */
  readonly upload?: PaperKind;
  /** The situation without which it would not be asked for. */
  readonly because?: Situation;
};

type Paper = Omit<NeededPaper, 'title' | 'id'> & {
  readonly title: Text | ((type: OpenedType) => Text);
  /** The kinds of enterprise that need it; left out, all of them do. */
  readonly of?: (type: OpenedType) => boolean;
  /** A situation in which it falls away. */
  readonly unless?: Situation;
};

const signed: Text = {
  zh: '按您填的表生成，手机上签名，不交纸质件。',
  en: 'Made from your answers and signed by telephone; nothing on paper.',
};
const onLastPage: Text = {
  zh: '在表单最后一页上传扫描件或照片。',
  en: 'Upload a scan or a photograph on the last page of the form.',
};
const notAsked: Text = { zh: '无需提交。', en: 'Nobody asks for it.' };
const registrationPapers = '市场主体登记管理条例 art.16';

/** One line per paper; nearly all come about without the applicant (优化营商环境条例 art.36, 37). */
const papers = {
  'approval-document': {
    title: paperKinds['approval-document'].title,
    source: 'upload',
    upload: 'approval-document',
    base: '市场主体登记管理条例 art.14; 实施细则 art.22',
    note: onLastPage,
    because: 'approved-before',
  },
  'valuation-report': {
    title: paperKinds['valuation-report'].title,
    source: 'upload',
    upload: 'valuation-report',
    base: '公司法 art.48; 合伙企业法 art.16',
    note: onLastPage,
    because: 'in-kind',
  },
  'identity-copy': {
    title: paperKinds['identity-copy'].title,
    source: 'upload',
    upload: 'identity-copy',
    base: '市场主体登记管理条例实施细则 art.16',
    note: {
      zh: '非居民身份证的证件，由审查人员与原件影像核对。',
      en: 'An officer compares a document that is no resident card with its picture.',
    },
    because: 'foreigner',
  },
  address: {
    title: paperKinds['address-proof'].title,
    source: 'promise',
    base: `${registrationPapers}; 国办发〔2020〕42号`,
    note: {
      zh: '在表单里承诺住所真实、有权使用，免交房产证和租赁合同。',
      en: 'Promise in the form that the address is real; no deed and no lease.',
    },
  },
  'owners-exemption': {
    title: { zh: '受益所有人信息', en: 'Beneficial owners' },
    source: 'promise',
    base: '受益所有人信息管理办法 art.3',
    note: { zh: '承诺免报即可。', en: 'A promise exempts from naming them.' },
    of: (type) => entityKinds[type].filesBeneficialOwners,
    unless: 'owners-to-file',
  },
  'food-promise': {
    title: { zh: '食品经营许可申请', en: 'Application for the food permit' },
    source: 'promise',
    base: '食品安全法 art.35; 国办发〔2020〕42号',
    note: {
      zh: '简单制售的，作出承诺即与执照同办；其他的领照后另行申请，需现场核查。',
      en: 'For simple making a promise brings it with the licence; anything else is looked at on site afterwards.',
    },
    because: 'food-served',
  },
  'proof-of-income': {
    title: { zh: '以自己劳动收入生活的说明', en: 'That somebody lives on the income of his own labour' },
    source: 'on-request',
    base: '民法典 art.18',
    note: {
      zh: '十六、十七周岁的，审查人员会联系您；未满十六周岁不能任职。',
      en: 'At 16 or 17 an officer turns to you; nobody below 16 may hold an office.',
    },
    because: 'minor',
  },
  'name-relation': {
    title: { zh: '投资关系或名称转让的证明', en: 'Proof of the investment, or that the name is given up' },
    source: 'on-request',
    base: '企业名称登记管理规定 art.17',
    note: {
      zh: '在表单里填写文件名称和编号，审查时出示原件。',
      en: 'Give its title and number in the form and show the original when asked.',
    },
    because: 'related-name',
  },
  'application-form': {
    title: (type) => entityKinds[type].form,
    source: 'form',
    base: registrationPapers,
    note: signed,
  },
  constitution: {
    title: (type) => entityKinds[type].constitution ?? { zh: '', en: '' },
    source: 'form',
    base: registrationPapers,
    note: signed,
    of: (type) => entityKinds[type].constitution !== undefined,
  },
  'consent-without-supervisor': {
    title: { zh: '全体股东同意不设监事', en: 'Consent of all members to have no supervisor' },
    source: 'form',
    base: '公司法 art.83',
    note: signed,
    because: 'without-supervisor',
  },
  'labour-value': {
    title: { zh: '劳务出资的评估办法', en: 'How the labour is valued' },
    source: 'form',
    base: '合伙企业法 art.16',
    note: {
      zh: '由全体合伙人协商，写入合伙协议并一起签名。',
      en: 'The partners agree on it in the partnership agreement that they sign.',
    },
    because: 'labour',
  },
  owners: {
    title: { zh: '受益所有人信息', en: 'Beneficial owners' },
    source: 'form',
    base: '受益所有人信息管理办法 art.2, 6',
    note: { zh: '在表单里填写。', en: 'Name them in the form.' },
    because: 'owners-to-file',
  },
  'food-filing': {
    title: { zh: '仅销售预包装食品备案', en: 'Filing to sell prepackaged food' },
    source: 'form',
    base: '食品安全法 art.35',
    note: { zh: '在表单里勾选，与执照同办。', en: 'Ask for it in the form; it comes with the licence.' },
    because: 'prepackaged-food',
  },
  identity: {
    title: { zh: '自然人身份证明', en: 'Proof of identity' },
    source: 'sharing',
    base: '市场主体登记管理条例实施细则 art.16',
    note: { zh: '本人刷脸核验，不收复印件。', en: 'Everybody shows his own face; no copies.' },
  },
  'enterprise-licence': {
    title: { zh: '企业出资人的营业执照', en: 'Licence of the enterprise that contributes' },
    source: 'sharing',
    base: '市场主体登记管理条例实施细则 art.14',
    note: {
      zh: '填写统一社会信用代码，由系统核对登记信息。',
      en: 'Give its credit code; the register is asked.',
    },
    because: 'enterprise-member',
  },
  'name-notice': {
    title: { zh: '名称预先核准通知书', en: 'Notice that the name is approved' },
    source: 'not-needed',
    base: '企业名称登记管理规定 art.16',
    note: notAsked,
  },
  'capital-report': {
    title: { zh: '验资报告', en: 'Report that the capital is paid' },
    source: 'not-needed',
    base: '公司法 art.47; 市场主体登记管理条例 art.13',
    note: notAsked,
    of: (type) => entityKinds[type].capital !== undefined,
  },
  'tax-certificate': {
    title: { zh: '税务登记证、组织机构代码证', en: 'Certificates of tax registration and organisation code' },
    source: 'not-needed',
    base: '国办发〔2015〕50号',
    note: { zh: '已并入营业执照。', en: 'They are part of the licence.' },
  },
  'account-permit': {
    title: { zh: '开户许可证', en: 'Permit to open an account' },
    source: 'not-needed',
    base: '银发〔2019〕41号',
    note: notAsked,
  },
} as const satisfies Record<string, Paper>;

/** The papers of such an enterprise in such situations, what one has to bring first. Situations that do not concern it count for nothing. */
export function papersFor(type: OpenedType, given: readonly Situation[]): NeededPaper[] {
  return Object.entries(papers satisfies Record<string, Paper> as Readonly<Record<string, Paper>>)
    .filter(
      ([, { of: isOf, because, unless }]) =>
        (isOf?.(type) ?? true) &&
        (because === undefined || given.includes(because)) &&
        (unless === undefined || !given.includes(unless)),
    )
    .map(([id, { title, source, base, note, upload, because }]) => ({
      id,
      title: typeof title === 'function' ? title(type) : title,
      source,
      base,
      note,
      ...(upload && { upload }),
      ...(because && { because }),
    }))
    .sort((one, other) => paperSources.indexOf(one.source) - paperSources.indexOf(other.source));
}

/** Whether a form needs a paper of this kind to be uploaded. */
export function needsUpload(filing: Pick<Filing, 'application' | 'today'>, kind: PaperKind): boolean {
  return papersFor(filing.application.entityType, situationsOf(filing)).some(({ upload }) => upload === kind);
}
