import * as z from 'zod';
import type { Application } from '../application/application.ts';
import type { Finding, Text } from '../findings.ts';
import { findScopeItem } from '../scope/catalogue.ts';
import { registeredCompany, type Reason, type Service } from './service.ts';

/** What an applicant promises who gets the permit before anybody has looked (国办发〔2020〕42号 告知承诺). */
const foodPromise: Text = {
  zh: '已知晓食品经营许可的条件；只从事解冻、加热、调制、组合、摆盘、洗切等简单制售；场所、设备、人员和制度符合要求；接受发证后现场核查，承诺不实的，许可予以撤销并依法处理。',
  en: 'I know the conditions of the food permit; only thaw, heat, mix, combine, plate, wash and cut; premises, equipment, people and rules meet the requirements; and accept a check on site afterwards. If this is untrue the permit is withdrawn.',
};

/** How the law treats a scope: no paper, filing, a permit against a promise, or the ordinary permit. */
export type FoodWay = 'none' | 'filing' | 'commitment' | 'ordinary';

/** The way of food in this application (食品安全法 art.35; 食品经营许可和备案管理办法). */
export function foodWayOf({ scope, food }: Pick<Application, 'scope' | 'food'>): FoodWay {
  const items = scope.flatMap((code) => findScopeItem(code) ?? []);
  const kinds = items.map((item) => item.food);
  if (kinds.includes('permit')) {
    const isMade = items.some(({ licence }) => licence === '食品生产许可证');
    const promised = food?.activity === 'simple-making' && food.commits === true;
    return promised && !isMade ? 'commitment' : 'ordinary';
  }
  return kinds.includes('prepackaged') ? 'filing' : 'none';
}

/** What the authority answers: a permit (JY) or a filing (YB), each with 14 digits after it. */
export const FoodAnswer = z.strictObject({
  paper: z.enum(['permit', 'filing']),
  number: z.string().regex(/^(JY|YB)\d{14}$/),
  issuedAt: z.iso.datetime(),
  /** A permit holds for five years, a filing as long as the business. */
  validUntil: z.iso.date().optional(),
});
/** See the schema. */
export type FoodAnswer = z.infer<typeof FoodAnswer>;

const reasons: readonly Reason[] = [
  {
    code: 'F1',
    text: { zh: '经营项目不属于低风险', en: 'the business is not of low risk' },
    base: '食品经营许可和备案管理办法',
  },
  {
    code: 'F2',
    text: { zh: '有不良信用或虚假承诺记录', en: 'bad credit, or an earlier promise that was untrue' },
    base: '国办发〔2020〕42号',
  },
];

/** The food permit with the licence: one application, one acceptance, one issue, within one working day. */
export const foodPermit: Service<FoodAnswer> = {
  department: 'food',
  promise: 'extras',
  partner: ({ extras }) => extras.find(({ service }) => service === 'food-permit')?.partner.id,
  ask: (subject) => ({
    company: registeredCompany(subject),
    address: subject.application.address,
    way: foodWayOf(subject.application),
    activity: subject.application.food?.activity ?? 'prepackaged',
    ...(subject.application.food?.commits && { promise: foodPromise.zh }),
  }),
  answer: FoodAnswer,
  check: (answer, { application }) => paperAsAsked(answer, application),
  numbers: ({ number }) => [{ key: `food:${number}`, path: '/number' }],
  reasons,
};

function paperAsAsked({ paper, number, validUntil }: FoodAnswer, application: Application): Finding[] {
  const expected = foodWayOf(application) === 'filing' ? 'filing' : 'permit';
  const base = '食品安全法 art.35';
  const findings: Finding[] = [];
  if (paper !== expected) {
    findings.push({
      path: '/paper',
      rule: 'F01',
      message: { zh: '证件种类与申请不一致', en: 'this is not the paper that was asked for' },
      base,
      remedy: { zh: expected === 'filing' ? '应为备案' : '应为许可', en: `it has to be a ${expected}` },
    });
  }
  if (number.startsWith('JY') !== (paper === 'permit')) {
    findings.push({
      path: '/number',
      rule: 'F02',
      message: { zh: '编号与证件种类不符', en: 'the number does not belong to this kind of paper' },
      base,
      remedy: { zh: '许可编号以JY开头，备案编号以YB开头', en: 'permits begin with JY, filings with YB' },
    });
  }
  if (paper === 'permit' && validUntil === undefined) {
    findings.push({
      path: '/validUntil',
      rule: 'F03',
      message: { zh: '缺少有效期', en: 'the end of validity is missing' },
      base: '食品经营许可和备案管理办法',
      remedy: { zh: '请填写有效期至', en: 'say until when it holds' },
    });
  }
  return findings;
}
