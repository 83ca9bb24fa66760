import * as z from 'zod';
import { financeOfficerOf, headOf } from '../application/roles.ts';
import type { Application } from '../application/application.ts';
import type { Finding } from '../findings.ts';
import { personFor, registeredCompany, type Service } from './service.ts';

const quotaRule = '国家税务总局公告2018年第29号';

/** The most that a new taxpayer gets without a person's approval: invoices a month, and fen on each (公告2018年第29号). */
const invoiceCaps = {
  ordinaryPerMonth: 50,
  ordinaryEachFen: 100_000_00,
  specialPerMonth: 25,
  specialEachFen: 100_000_00,
} as const;

const perMonth = z.int().min(0).max(10_000);
const fen = z.int().min(0).max(100_000_000_00);

/**
 * What the tax office answers: information confirmed, tax kinds set, invoice quota granted, and a UKey where
 * the taxpayer did not choose digital invoices.
 */
export const TaxAnswer = z.strictObject({
  confirmation: z.string().min(1).max(60),
  confirmedAt: z.iso.datetime(),
  taxKinds: z.array(z.string().min(1).max(40)).min(1).max(20),
  taxpayer: z.enum(['small-scale', 'general']),
  invoiceQuota: z.strictObject({
    ordinaryPerMonth: perMonth,
    ordinaryEachFen: fen,
    specialPerMonth: perMonth.optional(),
    specialEachFen: fen.optional(),
    /** The person who granted more than the caps; a machine may not. */
    approvedBy: z.string().min(1).max(60).optional(),
  }),
  invoices: z.enum(['digital', 'ukey']),
  ukeySerial: z.string().min(1).max(40).optional(),
});
/** See the schema. */
export type TaxAnswer = z.infer<typeof TaxAnswer>;

/** Kinds of enterprises that are no legal persons: their owners pay 个人所得税（经营所得）, they no 企业所得税. */
const withoutIncomeTax: readonly Application['entityType'][] = [
  'general-partnership',
  'limited-partnership',
  'sole-proprietor-enterprise',
  'individual-business',
];

/** The kinds of tax that every taxpayer of this kind has (starter rule, to be confirmed by the local office). */
export function requiredTaxKinds(entityType: Application['entityType']): string[] {
  const isPerson = withoutIncomeTax.includes(entityType);
  return ['增值税', isPerson ? '个人所得税（经营所得）' : '企业所得税'];
}

/** The tax office: information confirmed, tax kinds, quota, and the way in which invoices are made out. */
export const tax: Service<TaxAnswer> = {
  department: 'tax',
  promise: 'tax',
  partner: ({ tax: office }) => office.id,
  ask: (subject) => {
    const { application } = subject;
    const { tax: wish, entityType } = application;
    return {
      company: registeredCompany(subject),
      entityType,
      legalRepresentative: personFor(subject, headOf(application), true),
      financeOfficer: personFor(subject, financeOfficerOf(application), true),
      taxClerk: personFor(subject, wish.clerk, true),
      taxpayer: wish.taxpayer,
      invoices: wish.invoices,
    };
  },
  answer: TaxAnswer,
  check: (answer, { application }) => [
    ...ukey(answer),
    ...asChosen(answer, application),
    ...kinds(answer, application),
    ...withinCaps(answer),
  ],
  reasons: [],
};

function ukey({ invoices, ukeySerial }: TaxAnswer): Finding[] {
  if (invoices !== 'ukey' || ukeySerial !== undefined) return [];
  return [
    {
      path: '/ukeySerial',
      rule: 'T01',
      message: { zh: '缺少税务UKey编号', en: 'the serial number of the tax UKey is missing' },
      base: '发票管理办法 art.15',
      remedy: { zh: '请填写发放的税务UKey编号', en: 'give the serial number of the UKey that was issued' },
    },
  ];
}

/** Nobody becomes a general taxpayer who did not ask for it: there is no way back (增值税法实施条例 art.36). */
function asChosen(answer: TaxAnswer, { tax: chosen }: Application): Finding[] {
  return (['taxpayer', 'invoices'] as const)
    .filter((field) => answer[field] !== chosen[field])
    .map((field) => ({
      path: `/${field}`,
      rule: 'T02',
      message: { zh: '与申请人的选择不一致', en: 'this is not what the applicant asked for' },
      base: '增值税法 art.9; 发票管理办法 art.15',
      remedy: { zh: `申请人选择：${chosen[field]}`, en: `the applicant chose ${chosen[field]}` },
    }));
}

function kinds({ taxKinds }: TaxAnswer, { entityType }: Application): Finding[] {
  return requiredTaxKinds(entityType)
    .filter((kind) => !taxKinds.includes(kind))
    .map((kind) => ({
      path: '/taxKinds',
      rule: 'T03',
      message: { zh: `缺少税种：${kind}`, en: `the tax kind ${kind} is missing` },
      base: '税收征收管理法 art.15',
      remedy: { zh: `请核定${kind}`, en: `set ${kind}` },
    }));
}

function withinCaps({ invoiceQuota }: TaxAnswer): Finding[] {
  if (invoiceQuota.approvedBy !== undefined) return [];
  return (Object.keys(invoiceCaps) as (keyof typeof invoiceCaps)[])
    .filter((field) => (invoiceQuota[field] ?? 0) > invoiceCaps[field])
    .map((field) => ({
      path: `/invoiceQuota/${field}`,
      rule: 'T04',
      message: { zh: '超过新办纳税人首次领用上限', en: 'more than a new taxpayer gets without a person' },
      base: quotaRule,
      remedy: {
        zh: `不超过 ${invoiceCaps[field]}，或填写批准人`,
        en: `at most ${invoiceCaps[field]}, or say who approved it`,
      },
    }));
}
