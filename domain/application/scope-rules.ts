import { parseName } from '../naming/parse-name.ts';
import { findScopeItem } from '../scope/catalogue.ts';
import { addDays } from '../time/calendar-date.ts';
import type { Application } from './application.ts';
import { type Fault, type Filing, type Rule, unless, warnUnless } from './rule.ts';

/** An approval that does not say how long it is valid is confirmed again after so many days (实施细则 art.22). */
const freshForDays = 90;

/** The business scope is chosen from the published catalogue; free text is not possible. */
export const scopeRules: readonly Rule[] = [
  {
    code: 'X-SCOPE',
    base: '市场主体登记管理条例 art.14; 实施细则 art.12',
    check: ({ application: { scope } }) =>
      scope.flatMap((code, at) => [
        ...unless(
          findScopeItem(code) !== undefined,
          `/scope/${at}`,
          { zh: `经营范围条目“${code}”不在目录中`, en: `"${code}" is no item of the scope catalogue` },
          { zh: '请从经营范围规范目录中选择', en: 'choose an item of the catalogue' },
        ),
        ...unless(
          scope.indexOf(code) === at,
          `/scope/${at}`,
          { zh: '经营范围条目重复', en: 'this item is chosen twice' },
          { zh: '请删去重复的条目', en: 'choose it once' },
        ),
      ]),
  },
  {
    code: 'X19',
    base: '企业名称登记管理规定 art.9',
    // Which industry a word of a name means is often open: nobody is sent away over a guess.
    check: ({ application }) => mainBusiness(application),
  },
  { code: 'X20', base: '市场主体登记管理条例实施细则 art.22', check: approvals },
];

/** The codes of the scope that need an approval before registration (前置许可). */
export function itemsToApprove({ scope }: Pick<Application, 'scope'>): string[] {
  return scope.filter((code) => findScopeItem(code)?.kind === 'approved-before');
}

function mainBusiness({ name, address, scope: [main = ''] }: Application): Fault[] {
  const { industry, industryDivisions } = parseName(name, { address: address.division });
  const item = findScopeItem(main);
  return warnUnless(
    item === undefined || industryDivisions.length === 0 || industryDivisions.includes(item.industry),
    '/scope/0',
    {
      zh: `名称中的行业“${industry}”与主营项目“${item?.name}”可能不属于同一行业`,
      en: `"${industry}" in the name and the main item may be of different industries`,
    },
    {
      zh: '名称的行业应与主营业务一致；请把相符的项目列为第一项，或更换行业用语',
      en: 'put the item that fits first, or take another word into the name',
    },
  );
}

/** A missing paper is asked for by the officer who looks at such items in any case; one that does not hold is a fault. */
function approvals({ application, today }: Filing): Fault[] {
  const { approvals: papers = [] } = application;
  const needed = itemsToApprove(application);
  const missing = needed.filter((code) => !papers.some(({ item }) => item === code));
  return [
    ...missing.flatMap((code) =>
      warnUnless(
        false,
        `/scope/${application.scope.indexOf(code)}`,
        {
          zh: `“${findScopeItem(code)?.name}”须经登记前审批，尚未填写批准文件`,
          en: 'this item needs an approval before registration; none is named',
        },
        {
          zh: '请填写批准文件的文号、批准机关、日期和有效期',
          en: 'enter number, issuer, date and validity of the approval',
        },
      ),
    ),
    ...papers.flatMap((paper, at) => [
      ...unless(
        needed.includes(paper.item),
        `/approvals/${at}/item`,
        {
          zh: '该批准文件与经营范围中须前置审批的项目不符',
          en: 'this approval belongs to no item of the scope that needs one',
        },
        { zh: '请核对项目代码，或删去此项', en: 'compare the code of the item, or leave it out' },
      ),
      ...unless(
        paper.issuedOn <= today,
        `/approvals/${at}/issuedOn`,
        { zh: '批准日期晚于今天', en: 'the approval is dated after today' },
        { zh: '请对照批准文件核对', en: 'compare it with the paper' },
      ),
      ...validity(paper, at, today),
    ]),
  ];
}

type Approval = NonNullable<Application['approvals']>[number];

function validity({ issuedOn, validUntil }: Approval, at: number, today: string): Fault[] {
  if (validUntil !== undefined) {
    return unless(
      validUntil >= today,
      `/approvals/${at}/validUntil`,
      { zh: `批准文件已于${validUntil}到期`, en: `the approval expired on ${validUntil}` },
      { zh: '请向批准机关重新申请', en: 'apply to its issuer again' },
    );
  }
  return unless(
    addDays(issuedOn, freshForDays) >= today,
    `/approvals/${at}/issuedOn`,
    {
      zh: '批准文件未载明有效期，自批准之日起已超过90日',
      en: 'the approval names no validity and is older than 90 days',
    },
    {
      zh: '请报经批准机关确认其效力，或者另行报批，并填写确认日期',
      en: 'have it confirmed by its issuer, or apply again, and enter the new date',
    },
  );
}
