import type { CaseFile } from '../case/case-file.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import type { Department, WorkItem } from '../work-items/work-item.ts';
import type { Letter } from './document.ts';
import { caseReference } from './letter-parts.ts';
import { dateInChinese, founders, timeInChinese } from './words.ts';
import { chinaDateOf } from '../time/instant.ts';

const departments: Readonly<Record<Department, string>> = {
  applicant: '申请人',
  registry: '登记机关',
  'seal-maker': '印章刻制单位',
  bank: '开户银行',
  tax: '税务机关',
  'social-insurance': '社会保险经办机构',
  'housing-fund': '住房公积金管理中心',
  food: '市场监督管理局（食品经营许可）',
};

/** Everything that has to be corrected, told once (一次性告知, 实施细则 art.18, 行政许可法 art.32). */
export function correctionNotice(
  { case: subject }: CaseFile,
  profile: CityProfile,
  { department, addressee, correction }: WorkItem,
): Letter | undefined {
  if (!correction) return undefined;
  const { askedAt, answeredAt, findings } = correction;
  const partners = [...profile.sealMakers, ...profile.banks, profile.tax];
  const asker =
    department === 'registry'
      ? profile.authority.name.zh
      : (partners.find(({ id }) => id === addressee)?.name.zh ?? departments[department]);
  return {
    layout: 'letter',
    title: { zh: '一次性补正告知书', en: 'Notice of Correction' },
    reference: caseReference(subject),
    at: askedAt,
    simulated: profile.authority.simulated,
    blocks: [
      { kind: 'paragraph', text: `${subject.name}${founders(subject.application)}：` },
      {
        kind: 'paragraph',
        text: `${departments[department]}审查你们提交的材料后，需要补正下列全部内容。现一次性告知：`,
        en: 'Everything that has to be corrected, told at once:',
      },
      {
        kind: 'table',
        columns: [
          { label: { zh: '序号', en: 'No.' }, share: 0.08 },
          { label: { zh: '位置', en: 'Field' }, share: 0.2 },
          { label: { zh: '需要补正的内容', en: 'Fault' }, share: 0.27 },
          { label: { zh: '依据', en: 'Base' }, share: 0.2 },
          { label: { zh: '补正方法', en: 'Remedy' }, share: 0.25 },
        ],
        rows: findings.map(({ path, message, base, remedy }, index) => [
          String(index + 1),
          path,
          message.zh,
          base || '—',
          remedy.zh,
        ]),
      },
      {
        kind: 'rows',
        rows: [
          { label: { zh: '告知时间', en: 'Told at' }, value: timeInChinese(askedAt) },
          {
            label: { zh: '补正时间', en: 'Answered at' },
            value: answeredAt ? timeInChinese(answeredAt) : '尚未补正；补正期间不计入承诺时限',
          },
          {
            label: { zh: '联系人', en: 'Contact' },
            value: `${subject.steward.name}　${subject.steward.phone}`,
          },
        ],
      },
      { kind: 'close', lines: [asker, dateInChinese(chinaDateOf(askedAt))] },
    ],
  };
}
