import * as z from 'zod';
import type { Application } from '../application/application.ts';
import type { Finding } from '../findings.ts';

/** Highest amount of one ordinary invoice for a new taxpayer, in fen (国家税务总局公告2018年第29号). */
const invoiceCapFen = 100_000_00;

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
    ordinaryPerMonth: z.int().min(0).max(50),
    ordinaryEachFen: z.int().min(0).max(invoiceCapFen),
  }),
  invoices: z.enum(['digital', 'ukey']),
  ukeySerial: z.string().min(1).max(40).optional(),
});
/** See the schema. */
export type TaxAnswer = z.infer<typeof TaxAnswer>;

/** The answer is for the taxpayer and the invoices that were asked for, and a UKey has a serial number. */
export function checkTaxAnswer(answer: TaxAnswer, { tax }: Application): Finding[] {
  const findings: Finding[] = [];
  if (answer.invoices === 'ukey' && answer.ukeySerial === undefined) {
    findings.push({
      path: '/ukeySerial',
      rule: 'T01',
      message: { zh: '缺少税务UKey编号', en: 'the serial number of the tax UKey is missing' },
      base: '发票管理办法 art.15',
      remedy: { zh: '请填写发放的税务UKey编号', en: 'give the serial number of the UKey that was issued' },
    });
  }
  for (const field of ['taxpayer', 'invoices'] as const) {
    if (answer[field] === tax[field]) continue;
    findings.push({
      path: `/${field}`,
      rule: 'T02',
      message: { zh: '与申请人的选择不一致', en: 'this is not what the applicant asked for' },
      base: '增值税法 art.9; 发票管理办法 art.15',
      remedy: { zh: `申请人选择：${tax[field]}`, en: `the applicant chose ${tax[field]}` },
    });
  }
  return findings;
}
