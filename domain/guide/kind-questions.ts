import type { OpenedType } from '../application/application.ts';
import { entityKinds } from '../application/entity-kinds.ts';
import type { Text } from '../findings.ts';
import { requiredForm } from '../naming/name-forms.ts';

/** What an answer leads to: the next question, or the kind of enterprise that fits, with the reason and the law. */
type Answer = { readonly id: string; readonly text: Text } & (
  { readonly next: string } | { readonly kind: OpenedType; readonly reason: Text; readonly base: string }
);

/** One question of the way to the right kind of enterprise (智能导办), with the answers that can be given. */
export type KindQuestion = {
  readonly id: string;
  readonly text: Text;
  readonly help?: Text;
  readonly answers: readonly Answer[];
};

const company = {
  kind: 'limited-company',
  reason: {
    zh: '股东只以认缴的出资额为限承担责任，公司债务不追到个人。',
    en: 'Members are liable with what they have subscribed; the debts of the company are not theirs.',
  },
  base: '公司法 art.4, 42',
} as const;

/** The questions, the first of them first; every way through them ends at one kind. */
export const kindQuestions: readonly KindQuestion[] = [
  {
    id: 'owners',
    text: { zh: '谁来投资？', en: 'Who is to own it?' },
    answers: [
      {
        id: 'alone',
        text: { zh: '我一个人，或者我和家人', en: 'I alone, or my family and I' },
        next: 'alone-liability',
      },
      {
        id: 'several',
        text: { zh: '几个人一起（可以有企业）', en: 'Several together, enterprises perhaps among them' },
        next: 'liability',
      },
      {
        id: 'enterprise',
        text: { zh: '一家企业', en: 'One enterprise' },
        ...company,
        reason: {
          zh: '一家企业单独投资，可以设立一人有限责任公司；个体工商户和个人独资企业只能由自然人设立。',
          en: 'One enterprise may found a limited company by itself; the other kinds of one owner are for natural persons.',
        },
        base: '公司法 art.42; 个人独资企业法 art.2',
      },
    ],
  },
  {
    id: 'alone-liability',
    text: { zh: '生意欠了债，用什么偿还？', en: 'What is to answer for its debts?' },
    help: {
      zh: '以出资额为限更安全，但账目和个人财产必须分清。',
      en: 'To risk the capital alone is safer, and then its money has to be kept apart from yours.',
    },
    answers: [
      { id: 'capital', text: { zh: '只用投进去的钱', en: 'Only what was put in' }, ...company },
      { id: 'everything', text: { zh: '可以用我的全部财产', en: 'All that I have' }, next: 'citizen' },
    ],
  },
  {
    id: 'citizen',
    text: { zh: '您是中国公民吗？', en: 'Are you a citizen of China?' },
    help: { zh: '含香港、澳门、台湾居民。', en: 'Residents of Hong Kong, Macau and Taiwan included.' },
    answers: [
      { id: 'yes', text: { zh: '是', en: 'Yes' }, next: 'scale' },
      {
        id: 'no',
        text: { zh: '不是', en: 'No' },
        ...company,
        reason: {
          zh: '外国投资者不能设立个体工商户和个人独资企业，可以设立有限责任公司。',
          en: 'Foreign investors cannot open the other kinds of one owner; a limited company is open to them.',
        },
        base: '外商投资法 art.31; 促进个体工商户发展条例 art.2',
      },
    ],
  },
  {
    id: 'scale',
    text: { zh: '打算怎么经营？', en: 'How is it to be run?' },
    answers: [
      {
        id: 'shop',
        text: {
          zh: '小店、摊位、工作室，自己或者家人打理',
          en: 'A shop, a stall or a studio, by me or my family',
        },
        kind: 'individual-business',
        reason: {
          zh: '手续最少，可以家庭经营，可以暂不开银行账户。',
          en: 'The least formality; a family may run it, and it may do without an account.',
        },
        base: '民法典 art.54, 56; 促进个体工商户发展条例 art.2',
      },
      {
        id: 'firm',
        text: {
          zh: '用企业的名称，可能请人管理、设分支机构',
          en: 'Under the name of an enterprise, perhaps with a manager and branches',
        },
        kind: 'sole-proprietor-enterprise',
        reason: {
          zh: '一名自然人投资，有企业名称，可以委托他人管理、设立分支机构。',
          en: 'One natural person owns it; it has a name of its own, may have a manager and branches.',
        },
        base: '个人独资企业法 art.2, 14, 19',
      },
    ],
  },
  {
    id: 'liability',
    text: { zh: '生意欠了债，大家怎么承担？', en: 'What is to answer for its debts?' },
    answers: [
      { id: 'capital', text: { zh: '都只用投进去的钱', en: 'Only what each has put in' }, next: 'shares' },
      {
        id: 'some',
        text: {
          zh: '管事的人承担全部，其他人只出钱',
          en: 'Those who run it with all they have, the others with what they put in',
        },
        kind: 'limited-partnership',
        reason: {
          zh: '普通合伙人执行事务、承担无限连带责任，有限合伙人以出资额为限。',
          en: 'General partners run it and are liable without limit, limited partners with their contribution.',
        },
        base: '合伙企业法 art.2, 61, 67',
      },
      {
        id: 'everybody',
        text: { zh: '大家一起管、一起承担全部', en: 'All run it and are liable with all they have' },
        kind: 'general-partnership',
        reason: {
          zh: '合伙人共同经营，对债务承担无限连带责任。',
          en: 'The partners carry it on together and are jointly liable without limit.',
        },
        base: '合伙企业法 art.2, 14',
      },
    ],
  },
  {
    id: 'shares',
    text: {
      zh: '要分成股份、出资人超过五十名，或者准备上市吗？',
      en: 'Are there to be shares, more than 50 owners, or a listing one day?',
    },
    help: {
      zh: '股份有限公司的股款须在成立前缴足，发起人须有过半数在境内有住所。',
      en: 'The shares of a joint-stock company are paid before it is founded; most of its promoters live in China.',
    },
    answers: [
      { id: 'no', text: { zh: '不用', en: 'No' }, ...company },
      {
        id: 'yes',
        text: { zh: '是', en: 'Yes' },
        kind: 'joint-stock-company',
        reason: {
          zh: '资本分为股份，一至二百名发起人，股东以认购的股份为限承担责任。',
          en: 'The capital is in shares, of one to 200 promoters, who are liable with what they subscribed.',
        },
        base: '公司法 art.4, 92, 98',
      },
    ],
  },
];

/** What distinguishes a kind of enterprise, in a few lines: who owns it, who stands for it and how its name ends. */
export type KindFacts = {
  readonly entityType: OpenedType;
  readonly name: Text;
  readonly head: Text;
  readonly nameEnds: string;
  readonly members?: {
    readonly word: Text;
    readonly least: number;
    readonly most?: number;
    readonly base: string;
  };
};

/** The facts of a kind, from the table by which forms are judged. `most` is left out where the law sets none. */
export function factsOfKind(type: OpenedType): KindFacts {
  const { name, head, members } = entityKinds[type];
  return {
    entityType: type,
    name,
    head: { zh: head.zh, en: head.en },
    nameEnds: requiredForm(type).words,
    ...(members && {
      members: {
        word: members.word,
        least: members.least,
        base: members.base,
        ...(Number.isFinite(members.most) && { most: members.most }),
      },
    }),
  };
}
