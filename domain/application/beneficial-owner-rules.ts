import { hasMembers, type Application } from './application.ts';
import { type Fault, ofMembers, type Rule, unless, warnUnless } from './rule.ts';

/** Up to this registered capital, in fen, beneficial owners need not be filed: 10 million yuan. */
const exemptUpToFen = 10_000_000_00;

type WithOwners = Extract<Application, { beneficialOwner: unknown }>;

/** Who controls the enterprise or profits from it in the end. */
export const beneficialOwnerRules: readonly Rule[] = [
  {
    code: 'BO1',
    base: '受益所有人信息管理办法 art.3; 反洗钱法 art.19',
    check: ofMembers(({ application }) =>
      application.beneficialOwner.kind === 'filed' ? [] : exempt(application),
    ),
  },
  {
    code: 'BO2',
    base: '受益所有人信息管理办法 art.6',
    check: ofMembers(({ application }) => leftOut(application)),
  },
  {
    code: 'BO3',
    base: '受益所有人信息管理办法 art.6',
    check: ofMembers(({ application }) => grounds(application)),
  },
];

/** The members who are natural persons and hold 25 % or more themselves; by key. */
export function ownersByShares(application: Application): string[] {
  if (!hasMembers(application)) return [];
  const { members, capitalFen }: Pick<WithOwners, 'members' | 'capitalFen'> = application;
  return members
    .filter(({ enterprise, contributionFen }) => !enterprise && isQuarter(contributionFen, capitalFen))
    .map(({ person }) => person);
}

/** Whether a part is 25 % of the whole or more, without dividing money. */
function isQuarter(part: number, whole: number): boolean {
  return whole > 0 && BigInt(part) * 4n >= BigInt(whole);
}

function exempt({ capitalFen, members }: WithOwners): Fault[] {
  const remedy = { zh: '请填报受益所有人', en: 'name the beneficial owners' };
  const path = '/beneficialOwner';
  return [
    ...unless(
      capitalFen <= exemptUpToFen,
      path,
      {
        zh: '注册资本（出资额）超过一千万元的，不适用承诺免报',
        en: 'above 10 million yuan of capital beneficial owners are filed',
      },
      remedy,
    ),
    ...unless(
      members.every(({ enterprise }) => enterprise === undefined),
      path,
      {
        zh: '股东、合伙人中有非自然人的，不适用承诺免报',
        en: 'with an enterprise among the members beneficial owners are filed',
      },
      remedy,
    ),
  ];
}

/** A quarter of the shares makes an owner, whatever else is filed. */
function leftOut(application: WithOwners): Fault[] {
  const { beneficialOwner } = application;
  if (beneficialOwner.kind !== 'filed') return [];
  return ownersByShares(application).flatMap((key) =>
    unless(
      beneficialOwner.people.includes(key),
      '/beneficialOwner/people',
      {
        zh: `“${key}”直接持有25%以上份额，应填报为受益所有人`,
        en: `"${key}" holds 25 % or more and is a beneficial owner`,
      },
      { zh: '请补充该人员', en: 'add this person' },
    ),
  );
}

/** Who holds no quarter himself is named for a reason that the form cannot compute; it may still be said at the bank. */
function grounds(application: WithOwners): Fault[] {
  const { beneficialOwner } = application;
  if (beneficialOwner.kind !== 'filed') return [];
  const { people, grounds: given = [] } = beneficialOwner;
  const byShares = ownersByShares(application);
  const path = '/beneficialOwner/grounds';
  return [
    ...given.flatMap(({ person, ground, percent }, at) => [
      ...unless(
        people.includes(person),
        `${path}/${at}/person`,
        { zh: '该人员未列为受益所有人', en: 'this person is not filed as a beneficial owner' },
        { zh: '请列入受益所有人，或删去此项', en: 'add the person to the owners, or leave this out' },
      ),
      ...unless(
        ground === 'control' || (percent !== undefined && percent >= 25),
        `${path}/${at}/percent`,
        {
          zh: '以股权、收益或者表决权认定的，比例应达到25%以上',
          en: 'by shares, income or votes an owner has 25 % or more',
        },
        { zh: '请填写比例，或选择实际控制', en: 'enter the percentage, or choose control' },
      ),
    ]),
    ...people.flatMap((key, at) =>
      warnUnless(
        byShares.includes(key) || given.some(({ person }) => person === key),
        `/beneficialOwner/people/${at}`,
        {
          zh: '该人员未直接持有25%以上份额，应说明认定为受益所有人的理由',
          en: 'this person does not hold 25 % himself: say why he is a beneficial owner',
        },
        { zh: '请填写认定方式和比例', en: 'give the ground and the percentage' },
      ),
    ),
  ];
}
