import type { Partner } from '../cities/city-profile.ts';
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
];

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
