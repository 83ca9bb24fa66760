import { type Rule, unless } from './rule.ts';

/** Up to this registered capital, in fen, beneficial owners need not be filed: 10 million yuan. */
const exemptUpToFen = 10_000_000_00;

/** Who controls the company or profits from it in the end. */
export const beneficialOwnerRules: readonly Rule[] = [
  {
    code: 'BO1',
    base: '受益所有人信息管理办法; 反洗钱法 art.19',
    // That all members are natural persons, the other condition that a form shows, holds for every form so far.
    check: ({ application: { beneficialOwner, capitalFen } }) =>
      unless(
        beneficialOwner.kind === 'filed' || capitalFen <= exemptUpToFen,
        '/beneficialOwner',
        {
          zh: '注册资本超过一千万元的，不适用承诺免报',
          en: 'above 10 million yuan of capital beneficial owners are filed',
        },
        { zh: '请填报受益所有人', en: 'name the beneficial owners' },
      ),
  },
];
