import type { CaseHistory } from '../case/case-file.ts';
import { receiptOf, type Receipt } from '../case/receipt.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { clockLedger, type ClockLedger } from '../ledger/clock-ledger.ts';
import type { Party } from '../ledger/waits.ts';
import { sealNames } from '../services/seal-set.ts';
import type { Block, Letter, Row } from './document.ts';
import { caseReference, closeOf } from './letter-parts.ts';
import { amountInCapitals, dateInChinese, timeInChinese } from './words.ts';

const extraNames: Readonly<Record<string, string>> = {
  'social-insurance': '社会保险单位登记',
  'housing-fund': '住房公积金单位缴存登记',
  'food-permit': '食品经营许可（备案）',
};
const partyNames: Readonly<Record<Party, string>> = {
  applicant: '申请人',
  registry: '登记机关',
  seals: '刻章单位',
  bank: '银行',
  tax: '税务机关',
  system: '系统',
  closed: '非服务时间',
};
const row = (zh: string, en: string, value: string): Row => ({ label: { zh, en }, value });

/** The one final receipt (办结单): everything that the new company leaves with. */
export function finalReceipt(file: CaseHistory, profile: CityProfile): Letter | undefined {
  const receipt = receiptOf(file, profile);
  const { acceptedAt, endedAt } = file.case;
  if (!receipt || !endedAt) return undefined;
  const { bank, tax, steward } = receipt;
  return {
    layout: 'letter',
    title: { zh: '企业开办办结单', en: 'Final Receipt' },
    reference: caseReference(file.case),
    at: endedAt,
    simulated: profile.authority.simulated,
    blocks: [
      ...part('登记', [
        row('名称', 'Name', receipt.name),
        row('统一社会信用代码', 'Credit code', receipt.creditCode),
        row('执照编号', 'Licence number', receipt.licenceNumber),
        row('成立日期', 'Founded on', dateInChinese(receipt.foundedOn)),
        row('执照核验', 'Verify at', receipt.verifyPath),
      ]),
      ...part('印章', [
        ...receipt.seals.map(({ kind, number }) => row(sealNames[kind].zh, sealNames[kind].en, number)),
        ...(receipt.sealFiling ? [row('印章备案', 'Filing', receipt.sealFiling)] : []),
      ]),
      ...part('银行账户', [
        ...(bank
          ? [
              row('开户银行', 'Bank', [...new Set([bank.name, bank.branch])].join('　')),
              row('基本存款账户', 'Account', bank.accountNumber),
              row('账户编号', 'Basic account number', bank.basicAccountNumber),
            ]
          : [row('银行账户', 'Account', '申请人选择暂不开户')]),
      ]),
      ...part('税务', taxRows(tax)),
      ...part('其他服务', [
        ...receipt.extras.map(({ service, registrationNumber }) =>
          row(extraNames[service] ?? service, service, registrationNumber),
        ),
        ...receipt.stillToCome.map(({ service, dueAt }) =>
          row(
            extraNames[service] ?? service,
            service,
            dueAt ? `办理中，承诺${timeInChinese(dueAt)}前` : '办理中',
          ),
        ),
      ]),
      ...part('办理', [
        row('受理时间', 'Accepted at', timeInChinese(acceptedAt)),
        row('办结时间', 'Finished at', timeInChinese(endedAt)),
        row('计入承诺的时间', 'Service time', minutes(receipt.serviceSeconds)),
        row('全程用时', 'Wall time', minutes(receipt.wallSeconds)),
        row('收费', 'Fees', receipt.feesFen === 0 ? '零元' : amountInCapitals(receipt.feesFen)),
        row('跑动次数', 'Visits', `${receipt.visits}次`),
        row('专属政务管家', 'Steward', `${steward.name}　${steward.phone}`),
      ]),
      { kind: 'heading', text: '时间归属' },
      ...timeByParty(clockLedger(file, profile, endedAt)),
      closeOf(profile, endedAt),
    ],
  };
}

function taxRows(tax: Receipt['tax']): Row[] {
  if (!tax) return [];
  return [
    row('信息确认', 'Confirmation', tax.confirmation),
    row('税种', 'Tax kinds', tax.taxKinds.join('、')),
    row('发票', 'Invoices', tax.invoices === 'ukey' ? '税务UKey' : '数电发票'),
    ...(tax.ukeySerial ? [row('UKey编号', 'UKey', tax.ukeySerial)] : []),
  ];
}

/** To whom every second of the case belonged; the lines add up to the last one. */
function timeByParty({ lines, ...whole }: ClockLedger): Block[] {
  return [
    { kind: 'paragraph', text: '自受理起至办结止，每一秒归属一方，各行之和等于合计。' },
    {
      kind: 'table',
      columns: [
        { label: { zh: '归属', en: 'Party' }, share: 0.5 },
        { label: { zh: '自然用时', en: 'Wall time' }, share: 0.25 },
        { label: { zh: '计入承诺的时间', en: 'Service time' }, share: 0.25 },
      ],
      rows: [
        ...lines.map((line) => [
          partyNames[line.party],
          toTheSecond(line.wallSeconds),
          toTheSecond(line.netSeconds),
        ]),
        ['合计', toTheSecond(whole.wallSeconds), toTheSecond(whole.netSeconds)],
      ],
    },
  ];
}

function part(heading: string, rows: readonly Row[]): Block[] {
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: heading },
    { kind: 'rows', rows },
  ];
}

function minutes(seconds: number): string {
  const [hours, rest] = [Math.floor(seconds / 3600), Math.ceil((seconds % 3600) / 60)];
  return hours > 0 ? `${hours}小时${rest}分钟` : `${rest}分钟`;
}

function toTheSecond(seconds: number): string {
  const [hours, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}小时` : ''}${rest}分${seconds % 60}秒`;
}
