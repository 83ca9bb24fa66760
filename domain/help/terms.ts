import type { Text } from '../findings.ts';
import { actsOf, standingBy, type Act } from './acts-for.ts';
import { HelpKind } from './help.ts';

/** For how many days a consent may hold: what an applicant may choose from; it is never longer than a draft is remembered. */
export const helpDays = [7, 30, 90] as const;

/** One kind of help as it is offered: what a helper may do by it, and the words to which an applicant agrees. */
export type HelpTerms = {
  readonly kind: HelpKind;
  readonly name: Text;
  readonly wording: string;
  readonly text: Text;
  readonly acts: readonly Act[];
};

/** The words, each under a version: another text is another version, and the old ones stay for the consents under them. */
const words: Readonly<
  Record<HelpKind, { readonly wording: string; readonly name: Text; readonly text: Text }>
> = {
  'fill-in': {
    wording: 'fill-in-1',
    name: { zh: '帮办', en: 'Fill in with me' },
    text: {
      zh: '我同意由抽签确定的帮办代办员查看并修改本申请的内容，以协助我填写。证件号码和手机号对其隐去，每次查看完整号码均留痕。帮办代办员不得代我提交、签名或作出其他任何行为。我可随时撤回本同意，撤回后其立即不能再查看。全程免费。',
      en: 'I agree that a helper drawn by lot sees and changes this application to help me fill it in. Numbers of documents and mobiles are hidden from him; each look at a whole one is recorded. He may not submit, sign or do anything else for me. I may take this back at any time, and from then on he sees nothing. It is free.',
    },
  },
  authority: {
    wording: 'authority-1',
    name: { zh: '代办', en: 'Act for me' },
    text: {
      zh: '我委托由抽签确定的帮办代办员以我的名义：查看并修改本申请、上传材料、预检、邀请各签署人签名；受理后答复补正，以及在名称或银行需要另选时代我选择。证件号码和手机号对其隐去，每次查看完整号码均留痕。签名和提交仍须由我和各签署人本人作出，撤回申请只由我本人决定。我可随时撤回本委托，撤回后立即失效。全程免费。',
      en: 'I authorise a helper drawn by lot to see and change this application in my name, to upload papers, to have it checked and to invite its signers; after its acceptance to answer corrections, and to choose another name or bank where one is needed. Numbers of documents and mobiles are hidden from him; each look at a whole one is recorded. Signing and submitting remain with me and the signers themselves, withdrawing with me alone. I may take this back at any time with effect at once. It is free.',
    },
  },
};

/** Both kinds of help as they are offered now. */
export function helpTerms(): HelpTerms[] {
  return HelpKind.options.map((kind) => ({ kind, ...words[kind], acts: actsOf(standingBy[kind]) }));
}

/** Tells whether these are the words that are offered now: a consent to other words is none. */
export function isOffered(kind: HelpKind, wording: string): boolean {
  return words[kind].wording === wording;
}
