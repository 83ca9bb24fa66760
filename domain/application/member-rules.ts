import { checkCreditCode } from '../registration/credit-code.ts';
import { addYears } from '../time/calendar-date.ts';
import { isCompany, personOf, type Application, type Company } from './application.ts';
import { entityKinds } from './entity-kinds.ts';
import { type Fault, type Filing, ofCompanies, ofMembers, type Rule, unless } from './rule.ts';

/** Who may be a member and what he promises to pay in. */
export const memberRules: readonly Rule[] = [
  { code: 'X01', base: '公司法 art.42, 92', check: ofCompanies(numberOfMembers) },
  {
    code: 'X02',
    base: '公司法 art.47, 96; 合伙企业法 art.17',
    check: ofMembers(({ application: { entityType, capitalFen, members } }) => {
      // Amounts are not negative, so a sum that is no longer exact is larger than any capital the form can hold.
      const sum = members.reduce((total, member) => total + member.contributionFen, 0);
      const capital = entityKinds[entityType].capital?.zh ?? '';
      return unless(
        sum === capitalFen,
        '/capitalFen',
        {
          zh: `各${memberWord(entityType)}认缴额合计${yuan(sum)}元，${capital}为${yuan(capitalFen)}元，二者应相等`,
          en: `the contributions add up to ${yuan(sum)} yuan, the capital is ${yuan(capitalFen)} yuan`,
        },
        { zh: `请使认缴额合计等于${capital}`, en: 'make the capital the sum of the contributions' },
      );
    }),
  },
  { code: 'X03', base: '公司法 art.47; 民法典 art.202', check: ofCompanies(paidWithinFiveYears) },
  { code: 'X04', base: '公司法 art.98, 142', check: ofCompanies(sharesPaid) },
  {
    code: 'X06',
    base: '公司法 art.48; 合伙企业法 art.16',
    check: ofMembers(({ application: { members } }) =>
      members.flatMap(({ way, valued }, at) =>
        unless(
          way === 'cash' || valued === true,
          `/members/${at}/valued`,
          { zh: '非货币出资应当评估作价', en: 'a contribution that is not cash has to be valued' },
          { zh: '请评估作价后勾选，或改为货币出资', en: 'have it valued and say so, or contribute cash' },
        ),
      ),
    ),
  },
  { code: 'X23', base: '市场主体登记管理条例实施细则 art.14; GB 32100-2015', check: ofMembers(enterprises) },
];

function memberWord(entityType: Application['entityType']): string {
  return entityKinds[entityType].members?.word.zh ?? '';
}

function numberOfMembers({ application }: Filing<Company>): Fault[] {
  const { entityType, members } = application;
  const { word, least, most } = entityKinds[entityType].members ?? { least: 1, most: 1 };
  const inChina = members.filter((member) => livesInChina(application, member)).length;
  return [
    ...unless(
      members.length >= least && members.length <= most,
      '/members',
      {
        zh: `${word?.zh}应为${least}至${most}人，现为${members.length}人`,
        en: `${least} to ${most} ${word?.en}, not ${members.length}`,
      },
      entityType === 'limited-company'
        ? { zh: '请减少股东人数，或改设股份有限公司', en: 'name at most 50 members' }
        : { zh: '请减少发起人人数', en: 'name at most 200 promoters' },
    ),
    ...unless(
      entityType !== 'joint-stock-company' || inChina * 2 > members.length,
      '/members',
      {
        zh: `发起人中应有过半数在中国境内有住所，现为${members.length}人中的${inChina}人`,
        en: `more than half of the promoters live in China, not ${inChina} of ${members.length}`,
      },
      { zh: '请增加在中国境内有住所的发起人', en: 'name more promoters who live in China' },
    ),
  ];
}

/** An enterprise with a credit code is one of China; who shows a Chinese card lives there, if he says nothing else. */
function livesInChina(application: Company, { person, enterprise }: Company['members'][number]): boolean {
  if (enterprise) return true;
  const found = personOf(application, person);
  const { type } = found?.document ?? {};
  return found?.livesInChina ?? (type === 'resident-id' || type === 'permanent-resident');
}

/** The five years run from the founding, which is today at the earliest. */
function paidWithinFiveYears({ application: { entityType, members }, today }: Filing<Company>): Fault[] {
  const latest = addYears(today, 5);
  if (entityType !== 'limited-company') return [];
  return members.flatMap(({ payBy }, at) =>
    unless(
      payBy <= latest,
      `/members/${at}/payBy`,
      { zh: '认缴出资应自公司成立之日起五年内缴足', en: 'contributions are paid in within five years' },
      { zh: `出资日期不得晚于${latest}`, en: `choose a date not after ${latest}` },
    ),
  );
}

/** A joint-stock company is founded when its shares are paid, and there are no parts of shares. */
function sharesPaid({ application, today }: Filing<Company>): Fault[] {
  if (application.entityType !== 'joint-stock-company') return [];
  const { members, shareFen } = application;
  return members.flatMap(({ payBy, contributionFen }, at) => [
    ...unless(
      payBy <= today,
      `/members/${at}/payBy`,
      {
        zh: '发起人应当在公司成立前按照其认购的股份全额缴纳股款',
        en: 'promoters pay their shares in full before the company is founded',
      },
      { zh: '请填写已缴足股款的日期', en: 'enter the day on which they were paid' },
    ),
    ...unless(
      contributionFen % shareFen === 0,
      `/members/${at}/contributionFen`,
      {
        zh: `认购额应为每股金额${yuan(shareFen)}元的整数倍`,
        en: `the amount is a multiple of the ${yuan(shareFen)} yuan of a share`,
      },
      { zh: '请调整认购额或每股金额', en: 'change the amount or the par value' },
    ),
  ]);
}

/** A code of right shape whose check fails may be genuine: then an officer compares it, see the rule set. */
function enterprises({ application }: Filing): Fault[] {
  const members = 'members' in application ? application.members : [];
  return members.flatMap(({ enterprise }, at) => {
    if (!enterprise) return [];
    const path = `/members/${at}/enterprise/creditCode`;
    const verdict = checkCreditCode(enterprise.creditCode);
    const faults = verdict.ok || verdict.mayBeRegistered ? [] : verdict.faults;
    const isRepeated = members
      .slice(0, at)
      .some((other) => other.enterprise?.creditCode === enterprise.creditCode);
    return [
      ...faults.map(({ message, remedy }) => ({ path, message, remedy })),
      ...unless(
        !isRepeated,
        path,
        { zh: '同一企业登记了两次', en: 'this enterprise is a member already' },
        {
          zh: `请合并为一名${isCompany(application) ? '股东' : '合伙人'}`,
          en: 'add the two contributions up',
        },
      ),
    ];
  });
}

/** Fen as yuan with two decimals, by cutting text: money is never divided. */
function yuan(fen: number): string {
  const digits = String(fen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
