import { addYears } from '../time/calendar-date.ts';
import { type Filing, type Rule, unless } from './rule.ts';

/** Who may be a member of a limited company and what he promises to pay in. */
export const memberRules: readonly Rule[] = [
  {
    code: 'X01',
    base: '公司法 art.42',
    check: ({ application: { members } }) =>
      unless(
        members.length >= 1 && members.length <= 50,
        '/members',
        { zh: `股东应为1至50人，现为${members.length}人`, en: `1 to 50 members, not ${members.length}` },
        { zh: '请减少股东人数，或改设股份有限公司', en: 'name at most 50 members' },
      ),
  },
  {
    code: 'X02',
    base: '公司法 art.47',
    check: ({ application: { capitalFen, members } }) => {
      // Amounts are not negative, so a sum that is no longer exact is larger than any capital the form can hold.
      const sum = members.reduce((total, member) => total + member.contributionFen, 0);
      return unless(
        sum === capitalFen,
        '/capitalFen',
        {
          zh: `各股东认缴额合计${yuan(sum)}元，注册资本为${yuan(capitalFen)}元，二者应相等`,
          en: `the contributions add up to ${yuan(sum)} yuan, the registered capital is ${yuan(capitalFen)} yuan`,
        },
        { zh: '请使认缴额合计等于注册资本', en: 'make the capital the sum of the contributions' },
      );
    },
  },
  { code: 'X03', base: '公司法 art.47; 民法典 art.202', check: paidWithinFiveYears },
  {
    code: 'X06',
    base: '公司法 art.48',
    check: ({ application: { members } }) =>
      members.flatMap(({ way, valued }, at) =>
        unless(
          way === 'cash' || valued === true,
          `/members/${at}/valued`,
          { zh: '非货币出资应当评估作价', en: 'a contribution that is not cash has to be valued' },
          { zh: '请评估作价后勾选，或改为货币出资', en: 'have it valued and say so, or contribute cash' },
        ),
      ),
  },
];

/** The five years run from the founding, which is today at the earliest. */
function paidWithinFiveYears({ application: { members }, today }: Filing) {
  const latest = addYears(today, 5);
  return members.flatMap(({ payBy }, at) =>
    unless(
      payBy <= latest,
      `/members/${at}/payBy`,
      { zh: '认缴出资应自公司成立之日起五年内缴足', en: 'contributions are paid in within five years' },
      { zh: `出资日期不得晚于${latest}`, en: `choose a date not after ${latest}` },
    ),
  );
}

/** Fen as yuan with two decimals, by cutting text: money is never divided. */
function yuan(fen: number): string {
  const digits = String(fen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
