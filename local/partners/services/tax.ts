import { requiredTaxKinds, type TaxAnswer } from '../../../domain/services/tax.ts';
import { divisionOf, type Making, type Service } from './service.ts';

/** What every taxpayer is assessed for; as withholder also for its staff's income tax. */
const usualKinds = ['城市维护建设税', '教育费附加', '印花税', '个人所得税（代扣代缴）'];
/** Below the caps of 国家税务总局公告2018年第29号 (50 a month, 100,000 RMB each). */
const quotas = {
  'small-scale': { ordinaryPerMonth: 50, ordinaryEachFen: 100_000_00 },
  general: { ordinaryPerMonth: 25, ordinaryEachFen: 100_000_00 },
};

/** The tax office: information confirmed, tax kinds set, invoice quota granted, UKey issued if wanted. */
export const tax: Service = {
  workSeconds: 1.5,
  makeAnswer({ facts, now, takeNumbers }: Making): TaxAnswer {
    const { taxpayer = 'small-scale', invoices = 'digital' } = facts;
    const sequence = String(takeNumbers('confirmations', 1)).padStart(7, '0');
    return {
      confirmation: `QR${divisionOf(facts)}-${now.slice(0, 4)}-${sequence}`,
      confirmedAt: now,
      taxKinds: [...requiredTaxKinds(facts.entityType ?? 'limited-company'), ...usualKinds],
      taxpayer,
      invoiceQuota: quotas[taxpayer],
      invoices,
      ...(invoices === 'ukey' && {
        ukeySerial: `66${divisionOf(facts)}${String(takeNumbers('ukeys', 1)).padStart(8, '0')}`,
      }),
    };
  },
  correction: {
    path: '/tax/clerk',
    rule: 'P03',
    message: { zh: '办税人员尚未实名采集', en: 'the tax clerk has not been identified yet' },
    base: '国家税务总局公告2018年第29号',
    remedy: {
      zh: '请办税人员完成实名认证后回复',
      en: 'answer once the tax clerk has been identified with his real name',
    },
  },
};
