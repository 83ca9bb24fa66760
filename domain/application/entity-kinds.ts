import type { Text } from '../findings.ts';
import type { OpenedType } from './application.ts';

/** How many members a kind of enterprise has, what they are called, and the law that says so. */
export type Membership = {
  readonly word: Text;
  readonly least: number;
  readonly most: number;
  readonly base: string;
};

/** Under which name the licence record holds whoever answers for the enterprise. */
export type HeadFact = 'legalRepresentative' | 'executivePartner' | 'investor' | 'operator';

/** All in which the kinds of enterprises differ, beside the shape of their forms. */
export type EntityKind = {
  /** As the licence prints it. */
  readonly name: Text;
  /** Who answers for it (法定代表人, 执行事务合伙人, 投资人, 经营者). */
  readonly head: Text & { readonly fact: HeadFact };
  readonly place: Text;
  /** What the licence calls its capital; an individual business has none. */
  readonly capital?: Text;
  readonly term?: Text;
  readonly members?: Membership;
  /** The paper that its members agree on. */
  readonly constitution?: Text;
  /** The title of the printed form. */
  readonly form: Text;
  readonly filesBeneficialOwners: boolean;
};

const company = {
  head: { fact: 'legalRepresentative', zh: '法定代表人', en: 'Legal representative' },
  place: { zh: '住所', en: 'Address' },
  capital: { zh: '注册资本', en: 'Registered capital' },
  term: { zh: '营业期限', en: 'Term' },
  constitution: { zh: '公司章程', en: 'Articles of Association' },
  form: { zh: '公司登记（备案）申请书', en: 'Application for Registration of a Company' },
  filesBeneficialOwners: true,
} as const;

const partnership = {
  head: { fact: 'executivePartner', zh: '执行事务合伙人', en: 'Executive partner' },
  place: { zh: '主要经营场所', en: 'Main place of business' },
  capital: { zh: '出资额', en: 'Contributions' },
  term: { zh: '合伙期限', en: 'Term' },
  constitution: { zh: '合伙协议', en: 'Partnership Agreement' },
  form: { zh: '合伙企业登记（备案）申请书', en: 'Application for Registration of a Partnership' },
  filesBeneficialOwners: true,
} as const;

/** One line per kind of enterprise that can be opened. */
export const entityKinds: Readonly<Record<OpenedType, EntityKind>> = {
  'limited-company': {
    ...company,
    name: { zh: '有限责任公司', en: 'Limited company' },
    members: { word: { zh: '股东', en: 'members' }, least: 1, most: 50, base: '公司法 art.42' },
  },
  'joint-stock-company': {
    ...company,
    name: { zh: '股份有限公司', en: 'Joint-stock company' },
    members: { word: { zh: '发起人', en: 'promoters' }, least: 1, most: 200, base: '公司法 art.92' },
  },
  'general-partnership': {
    ...partnership,
    name: { zh: '普通合伙企业', en: 'General partnership' },
    members: {
      word: { zh: '合伙人', en: 'partners' },
      least: 2,
      most: Number.POSITIVE_INFINITY,
      base: '合伙企业法 art.14',
    },
  },
  'limited-partnership': {
    ...partnership,
    name: { zh: '有限合伙企业', en: 'Limited partnership' },
    members: { word: { zh: '合伙人', en: 'partners' }, least: 2, most: 50, base: '合伙企业法 art.61' },
  },
  'sole-proprietor-enterprise': {
    name: { zh: '个人独资企业', en: "Sole proprietor's enterprise" },
    head: { fact: 'investor', zh: '投资人', en: 'Investor' },
    place: { zh: '住所', en: 'Address' },
    capital: { zh: '出资额', en: 'Contribution' },
    form: {
      zh: '个人独资企业登记（备案）申请书',
      en: "Application for Registration of a Sole Proprietor's Enterprise",
    },
    filesBeneficialOwners: false,
  },
  'individual-business': {
    name: { zh: '个体工商户', en: 'Individual business' },
    head: { fact: 'operator', zh: '经营者', en: 'Operator' },
    place: { zh: '经营场所', en: 'Place of business' },
    form: {
      zh: '个体工商户登记（备案）申请书',
      en: 'Application for Registration of an Individual Business',
    },
    filesBeneficialOwners: false,
  },
};

/** The kind that a licence prints under this name; nothing if the text is none. */
export function entityKindNamed(name: unknown): EntityKind | undefined {
  return Object.values(entityKinds).find((kind) => kind.name.zh === name);
}
