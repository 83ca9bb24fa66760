import type { Partner } from '../cities/city-profile.ts';
import { foodWayOf, type FoodWay } from '../services/food-permit.ts';
import type { Application } from './application.ts';
import { type Fault, type Rule, unless } from './rule.ts';

/** Choices that the city has to offer: nobody is sent to a partner who takes no orders here. */
export const choiceRules: readonly Rule[] = [
  {
    code: 'P01',
    base: '印铸刻字业暂行管理规则',
    check: ({ application, profile }) =>
      offered('/seals/maker', application.seals.maker, profile.sealMakers, {
        zh: '该公章刻制单位不在本市名录中',
        en: 'this seal maker takes no orders here',
      }),
  },
  {
    code: 'P02',
    base: '人民币银行结算账户管理办法',
    check: ({ application: { bank }, profile }) =>
      bank.choice === 'declined'
        ? []
        : offered('/bank/bank', bank.bank, profile.banks, {
            zh: '该银行不在本市名录中',
            en: 'this bank takes no orders here',
          }),
  },
  {
    code: 'P03',
    base: '优化营商环境条例 art.19',
    check: ({ application: { extras }, profile }) =>
      extras.flatMap((extra, at) => [
        ...unless(
          profile.extras.some(({ service }) => service === extra),
          `/extras/${at}`,
          { zh: '本市尚未提供该项联办服务', en: 'this city does not offer this service with the start-up' },
          { zh: '请取消勾选，公司成立后单独办理', en: 'leave it out and apply for it after the founding' },
        ),
        ...unless(
          extras.indexOf(extra) === at,
          `/extras/${at}`,
          { zh: '该项服务重复勾选', en: 'this service is asked for twice' },
          { zh: '请只保留一项', en: 'ask for it once' },
        ),
      ]),
  },
  {
    code: 'P05',
    base: '电子印章管理办法（国办发〔2025〕33号）',
    check: ({ application: { seals }, profile }) =>
      unless(
        seals.electronic !== true || profile.gifts.includes('e-seal'),
        '/seals/electronic',
        { zh: '本市尚未提供电子印章', en: 'this city does not give electronic seals' },
        { zh: '请取消勾选，领取实物印章', en: 'leave it out and wait for the set of seals' },
      ),
  },
  {
    code: 'P04',
    base: '食品安全法 art.35; 食品经营许可和备案管理办法',
    check: ({ application }) =>
      application.extras.includes('food-permit') ? foodFaults(foodWayOf(application), application) : [],
  },
];

/** The food permit comes with the licence only as a filing or against a promise; anything else is looked at first. */
function foodFaults(way: FoodWay, { extras, food }: Application): Fault[] {
  const extra = `/extras/${extras.indexOf('food-permit')}`;
  if (way === 'none') {
    return unless(
      false,
      extra,
      { zh: '经营范围中没有需要许可或备案的食品项目', en: 'no item of the scope needs a food paper' },
      { zh: '请取消勾选，或补充食品经营项目', en: 'leave it out, or add the item to the scope' },
    );
  }
  if (way !== 'ordinary') return [];
  const couldPromise = food?.activity === 'simple-making';
  return unless(
    false,
    couldPromise ? '/food/commits' : '/food/activity',
    couldPromise
      ? { zh: '需作出食品经营许可告知承诺', en: 'the promise for the food permit is missing' }
      : { zh: '该食品项目需现场核查，不能与执照同办', en: 'this has to be looked at on site first' },
    couldPromise
      ? { zh: '请阅读并勾选承诺', en: 'read the promise and give it' }
      : {
          zh: '请取消勾选，领取执照后单独申请许可',
          en: 'leave it out and apply for the permit with the licence in hand',
        },
  );
}

function offered(
  path: string,
  chosen: string,
  offers: readonly Partner[],
  message: Fault['message'],
): Fault[] {
  const ids = offers.map(({ id }) => id);
  return unless(ids.includes(chosen), path, message, {
    zh: `可选：${ids.join('、')}`,
    en: `choose one of ${ids.join(', ')}`,
  });
}
