import * as z from 'zod';
import { headOf } from '../application/roles.ts';
import { personOf } from '../application/application.ts';
import type { Case } from '../case/case.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import type { Finding } from '../findings.ts';
import { plannedSeals, sealKinds, sealNames, type PlannedSeal } from './seal-set.ts';
import { inOrder, registeredCompany, type Service } from './service.ts';

const base = '印铸刻字业暂行管理规则 art.5';
const instant = z.iso.datetime();

/** One seal as it was engraved: its number is 13 digits, opaque, and unique in the whole country (GA 241.1). */
const EngravedSeal = z.strictObject({
  kind: z.enum(sealKinds),
  number: z.string().regex(/^\d{13}$/),
  text: z.string().min(1).max(200),
  code: z.string().max(18).optional(),
  widthMm: z.number().positive(),
  heightMm: z.number().positive(),
});

/**
 * What the seal maker answers: the seals as engraved and checked, and the filing of the impressions with public
 * security, sent within one day of engraving (印铸刻字业暂行管理规则 art.5).
 */
export const SealsAnswer = z.strictObject({
  seals: z.array(EngravedSeal).max(10),
  /** Left out where the electronic seals were chosen; the set of seals follows then, and is told of later. */
  engravedAt: instant.optional(),
  checkedAt: instant.optional(),
  filing: z.strictObject({
    authority: z.string().min(1).max(80),
    reference: z.string().min(1).max(60),
    sentAt: instant,
  }),
});
/** See the schema. */
export type SealsAnswer = z.infer<typeof SealsAnswer>;

/** The seals of this case, as they are ordered; none before there is a company. */
export function sealsOf(subject: Case, profile: CityProfile): PlannedSeal[] {
  const { application, company } = subject;
  if (!company) return [];
  const legalRepresentative = personOf(application, headOf(application))?.name ?? '';
  return plannedSeals(profile.seals, application.entityType, {
    name: company.name,
    creditCode: company.creditCode,
    legalRepresentative,
  });
}

/** The seal maker: the city's set of seals engraved, checked, and filed with public security. */
export const seals: Service<SealsAnswer> = {
  department: 'seal-maker',
  promise: 'seals',
  partner: (_, { application }) => application.seals.maker,
  ask: (subject, profile) => ({
    company: registeredCompany(subject),
    seals: sealsOf(subject, profile),
    delivery: subject.application.seals.delivery,
    electronic: subject.application.seals.electronic ?? false,
    fileWith: profile.publicSecurity.zh,
  }),
  answer: SealsAnswer,
  check: (answer, subject, profile) => [
    ...eachOnce(answer, sealsOf(subject, profile)),
    ...ownNumbers(answer),
    ...asOrdered(answer, sealsOf(subject, profile)),
    ...engraved(answer, subject),
    ...inTime(answer),
  ],
  numbers: (answer) =>
    answer.seals.map(({ number }, at) => ({ key: `seal:${number}`, path: `/seals/${at}/number` })),
  reasons: [],
};

function eachOnce(answer: SealsAnswer, ordered: readonly PlannedSeal[]): Finding[] {
  return ordered.flatMap(({ kind }) => {
    const count = answer.seals.filter((seal) => seal.kind === kind).length;
    if (count === 1) return [];
    return {
      path: '/seals',
      rule: 'S01',
      message: {
        zh: `${sealNames[kind].zh}应恰好一枚，收到 ${count} 枚`,
        en: `expected exactly one ${sealNames[kind].en}, got ${count}`,
      },
      base,
      remedy: { zh: '请按订单逐枚提交', en: 'send each ordered seal once' },
    };
  });
}

function ownNumbers({ seals: given }: SealsAnswer): Finding[] {
  if (new Set(given.map((seal) => seal.number)).size === given.length) return [];
  return [
    {
      path: '/seals',
      rule: 'S02',
      message: { zh: '印章编码重复', en: 'two seals have the same number' },
      base: 'GA 241.1',
      remedy: { zh: '每枚印章编码应唯一', en: 'give each seal a number of its own' },
    },
  ];
}

/** The name is the registered one, character by character; the number on the invoice seal is the credit code. */
function asOrdered({ seals: given }: SealsAnswer, ordered: readonly PlannedSeal[]): Finding[] {
  return given.flatMap((seal, at) => {
    const planned = ordered.find(({ kind }) => kind === seal.kind);
    if (!planned) return [notOrdered(`/seals/${at}/kind`)];
    return (['text', 'code', 'widthMm', 'heightMm'] as const)
      .filter((field) => seal[field] !== planned[field])
      .map((field) => ({
        path: `/seals/${at}/${field}`,
        rule: 'S03',
        message: { zh: '与订单不一致', en: 'this is not what was ordered' },
        base: '国务院关于国家行政机关和企业事业单位社会团体印章管理的规定 items 14–22',
        remedy: {
          zh: `应为：${planned[field] ?? '无'}`,
          en: `it has to be ${planned[field] ?? 'left out'}`,
        },
      }));
  });
}

function notOrdered(path: string): Finding {
  return {
    path,
    rule: 'S03',
    message: { zh: '订单中没有此印章', en: 'this seal was not ordered' },
    base,
    remedy: { zh: '只提交订单所列印章', en: 'send just the seals of the order' },
  };
}

/** Only where the electronic seals were chosen may the engraving follow. */
function engraved(answer: SealsAnswer, { application }: Case): Finding[] {
  if (application.seals.electronic) return [];
  return (['engravedAt', 'checkedAt'] as const)
    .filter((field) => answer[field] === undefined)
    .map((field) => ({
      path: `/${field}`,
      rule: 'S06',
      message: { zh: '印章尚未刻制或检验', en: 'the seals have not been engraved and checked' },
      base,
      remedy: { zh: '刻制并检验后再提交', en: 'answer when they have been engraved and checked' },
    }));
}

/** Engraved, checked, then filed, and that within a day. */
function inTime({ engravedAt, checkedAt, filing }: SealsAnswer): Finding[] {
  const order = inOrder(
    [
      ['/engravedAt', engravedAt],
      ['/checkedAt', checkedAt],
      ['/filing/sentAt', filing.sentAt],
    ],
    'S04',
    base,
  );
  if (!engravedAt || Date.parse(filing.sentAt) - Date.parse(engravedAt) <= 86_400_000) return order;
  return [
    ...order,
    {
      path: '/filing/sentAt',
      rule: 'S05',
      message: {
        zh: '刻制完成后应在1日内报送备案',
        en: 'the filing is due within one day of engraving',
      },
      base,
      remedy: { zh: '请核对报送时间', en: 'check when it was sent' },
    },
  ];
}
