import { personOf, type Application } from '../application/application.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import type { Row } from './document.ts';

const row = (zh: string, en: string, value: string, choices?: readonly string[]): Row => ({
  label: { zh, en },
  value,
  ...(choices && { choices }),
});
const extras = {
  'social-insurance': '社会保险登记',
  'housing-fund': '住房公积金登记',
  'food-permit': '食品经营许可（备案）',
} as const;
const deliveries = { 'pick-up': '自取', parcel: '邮寄' } as const;
const taxpayers = { 'small-scale': '增值税小规模纳税人', general: '增值税一般纳税人' } as const;
const invoices = { digital: '数电发票', ukey: '税务UKey' } as const;
const namesIn = (partners: CityProfile['banks']) => partners.map(({ name }) => name.zh);

/** Who engraves, keeps the account and files taxes, and what else is asked for; with all that the city offers to choose from. */
export function services(application: Application, { sealMakers, banks }: CityProfile): Row[] {
  const { seals, bank, tax } = application;
  const named = (list: CityProfile['banks'], wanted: string) =>
    list.find(({ id }) => id === wanted)?.name.zh ?? wanted;
  return [
    row('印章刻制单位', 'Seal maker', `${named(sealMakers, seals.maker)}，${deliveries[seals.delivery]}`, [
      ...namesIn(sealMakers),
      ...Object.values(deliveries),
    ]),
    row('开户银行', 'Bank', bank.choice === 'open' ? named(banks, bank.bank) : `暂不开户：${bank.reason}`, [
      ...namesIn(banks),
      '暂不开户，原因：',
    ]),
    row('办税人员', 'Tax clerk', personOf(application, tax.clerk)?.name ?? tax.clerk),
    row('纳税人类型', 'Taxpayer', taxpayers[tax.taxpayer], Object.values(taxpayers)),
    row('发票', 'Invoices', invoices[tax.invoices], Object.values(invoices)),
    ...(application.extras.length > 0
      ? [row('其他服务', 'Extras', application.extras.map((one) => extras[one]).join('、'))]
      : []),
  ];
}
